import { Badge, Button, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { dateTime } from '@/shared/lib/format';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { CountsLine } from './components/counts-line';
import classes from './components/imports.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/imports/')({ component: Imports });

const tones = { received: 'gray', staged: 'gray', checked: 'yellow', applied: 'green', undone: 'gray' } as const;

function Imports() {
  const t = useWords();
  const common = useCommon();
  const list = useInfiniteQuery({
    ...api.listImportsInfiniteOptions({ query: { limit: 30 } }),
    initialPageParam: {},
    getNextPageParam: (page) => (page.nextCursor ? { query: { cursor: page.nextCursor } } : undefined),
  });
  const items = withoutReplaced(list.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <Page name="imports">
      <PageHeader title={t('title')}>
        {items.length > 0 && (
          <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={18} />}>
            {t('new')}
          </Button>
        )}
      </PageHeader>
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <div className={classes.skeleton} role="status" aria-label={common('state.loading')} />}
      {list.isSuccess && items.length === 0 && (
        <EmptyState title={t('none')} hint={t('noneHint')}>
          <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={18} />}>
            {t('new')}
          </Button>
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.id}>
              <Link to="/imports/$importId" params={{ importId: item.id }} className={classes.item}>
                <span className={classes.what}>
                  <Text fw={600} truncate>
                    {item.fileName}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {t('by', { name: item.createdByName ?? '', at: dateTime(item.createdAt) })}
                  </Text>
                </span>
                <span className={classes.kind}>{t(`kind.${item.plan.kind}`)}</span>
                <Badge variant="light" color={tones[item.state]} className={classes.state}>
                  {t(`state.${item.state}`)}
                </Badge>
                <CountsLine counts={item.counts} undone={item.state === 'undone'} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}

/** A check whose file was checked or taken in again later is of no use to anybody. */
const withoutReplaced = (items: readonly api.Import[]) =>
  items.filter(
    (item, i) =>
      item.state !== 'checked' ||
      !items.slice(0, i).some((later) => later.fileName === item.fileName && later.plan.kind === item.plan.kind),
  );
