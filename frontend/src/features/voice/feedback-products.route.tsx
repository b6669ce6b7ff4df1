import { Card } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { Day } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import classes from './voice.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/product-feedback/products')({ component: ByProduct });

/** VOC-03: for each product how much was said, the average, and how the scores are spread. */
function ByProduct() {
  const t = useWords();
  const summary = useQuery(api.summarizeProductFeedbackOptions());
  return (
    <Page name="feedback-products" narrow>
      <PageHeader title={t('feedback.byProduct')} back={useBack('/product-feedback')} />
      <Waiting query={summary} h={320} />
      {summary.data?.items.length === 0 && <EmptyState title={t('feedback.empty')} hint={t('feedback.emptyHint')} />}
      {summary.data && summary.data.items.length > 0 && (
        <Card withBorder padding="md">
          <ul className={rowClasses.list}>
            {summary.data.items.map((item) => (
              <Line key={item.productId ?? 'none'} item={item} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function Line({ item }: { item: api.ProductFeedbackSummary }) {
  const t = useWords();
  const most = Math.max(1, ...item.scores);
  const leaf = item.productId
    ? { field: 'product', op: 'eq', value: item.productId }
    : { field: 'product', op: 'empty' };
  return (
    <li>
      <span className={rowClasses.grow}>
        <Link to="/product-feedback" search={{ where: { all: [leaf] } }} className={rowClasses.link}>
          {item.productName ?? t('feedback.noProduct')}
        </Link>
        <small>
          {t('feedback.count', { count: num(item.count) })}・<Day value={item.lastHeardOn} />
        </small>
      </span>
      <span
        className={classes.bars}
        role="img"
        aria-label={item.scores.map((n, i) => t('feedback.spread', { score: i + 1, count: n })).join(' ')}
      >
        {item.scores.map((n, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
          <span key={i} style={{ height: `${(n / most) * 100}%` }} />
        ))}
      </span>
      <span className={rowClasses.end} style={{ minWidth: 64 }}>
        <b>{item.average == null ? '—' : item.average.toFixed(2)}</b>
        <small>{t('feedback.average')}</small>
      </span>
    </li>
  );
}
