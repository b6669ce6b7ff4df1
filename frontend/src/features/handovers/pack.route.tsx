import { Anchor, Button, Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { callable } from '@/shared/lib/callable';
import { longDate, month } from '@/shared/lib/format';
import { Day, DaysAgo } from '@/shared/ui/day';
import { ErrorState } from '@/shared/ui/empty-state';
import { FactsLine } from '@/shared/ui/facts';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { asPdf, PrintButton } from '@/shared/ui/print-button';
import { RankBadge } from '@/shared/ui/rank-badge';
import classes from './handovers.module.css';
import { useKind } from './use-kind';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/handovers/$handoverId/$accountId')({ component: Pack });

/** NEW-12 引継書: what the successor must know of one customer, on one page. */
function Pack() {
  const { handoverId, accountId } = Route.useParams();
  const pack = useQuery(api.getHandoverPackOptions({ path: { id: handoverId, accountId } }));
  const back = useBack(`/handovers/${handoverId}`);
  if (pack.isError && !pack.data) return <ErrorState error={pack.error} retry={() => void pack.refetch()} />;
  return pack.data ? <Sheet handoverId={handoverId} pack={pack.data} back={back} /> : null;
}

function Sheet({ handoverId, pack, back }: { handoverId: string; pack: api.HandoverPack; back: () => void }) {
  const t = useWords();
  const common = useCommon();
  const a = pack.account;
  return (
    <Page name="handover-pack" narrow>
      <PageHeader
        title={a.name}
        back={back}
        before={a.rank && <RankBadge rank={a.rank} previous={a.previousRank} size="lg" />}
        below={[t('pack'), a.code, [a.prefecture, a.city].filter(Boolean).join('')].filter(Boolean).join('・')}
      >
        <PrintButton
          label={t('print')}
          name={`${t('pack')} ${a.name}`}
          print={() => api.op.printHandoverPack({ path: { id: handoverId, accountId: a.id }, ...asPdf })}
        />
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: a.id }} {...props} />}
        >
          {t('sheet.account')}
        </Button>
      </PageHeader>
      <FactsLine
        facts={[
          { label: t('sheet.stage'), value: common(`stage.${a.lifeCycle}`) },
          { label: t('sheet.lastSale'), value: <DaysAgo value={a.lastSaleOn} never={common('state.none')} /> },
          { label: t('sheet.lastContact'), value: <DaysAgo value={a.lastContactOn} never={common('state.none')} /> },
          { label: t('sheet.nextVisit'), value: <Day value={a.nextVisitOn} /> },
          { label: t('sheet.visitDue'), value: <Day value={a.visitDueOn} /> },
        ]}
      />
      <Part title={t('sheet.note')} empty={!pack.note}>
        <Text style={{ whiteSpace: 'pre-line' }}>{pack.note}</Text>
      </Part>
      <Remarks pack={pack} />
      <Open pack={pack} />
      <Persons pack={pack} />
      <Talks pack={pack} />
      <Part title={t('sheet.trend')} empty={pack.ranks.length === 0}>
        <Text>
          {[...pack.ranks]
            .reverse()
            .map((r) => `${month(r.period)} ${r.rank}`)
            .join(' → ')}
        </Text>
      </Part>
      <Part title={t('sheet.former')} empty={pack.formerOwners.length === 0}>
        <Text>
          {pack.formerOwners.map((f) => t('sheet.until', { name: f.name, day: longDate(f.untilOn) })).join('・')}
        </Text>
      </Part>
    </Page>
  );
}

const remarkKinds = ['issue', 'interest', 'taste', 'comment'] as const;

function Remarks({ pack }: { pack: api.HandoverPack }) {
  const t = useWords();
  const kind = (said: string) => {
    const known = remarkKinds.find((k) => k === said);
    return known ? t(`remark.${known}`) : said;
  };
  return (
    <Part title={t('sheet.remarks')} empty={pack.remarks.length === 0}>
      <ul className={classes.lines}>
        {pack.remarks.map((r) => (
          <li key={r.notedOn + r.text} className={classes.line}>
            <span className={classes.who}>
              {kind(r.kind)}：{r.text}
              <small>{[longDate(r.notedOn), r.notedByName].filter(Boolean).join('・')}</small>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Open({ pack }: { pack: api.HandoverPack }) {
  const t = useWords();
  const kind = useKind();
  return (
    <Part title={t('sheet.open')} empty={pack.open.length === 0}>
      <ul className={classes.lines}>
        {pack.open.map((o) => (
          <li key={o.kind + o.id} className={classes.line}>
            <span className={classes.who}>
              {o.label === pack.account.name ? kind(o.kind) : `${kind(o.kind)}：${o.label}`}
              {o.dueOn && <small>{t('due', { day: longDate(o.dueOn) })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Persons({ pack }: { pack: api.HandoverPack }) {
  const t = useWords();
  return (
    <Part title={t('sheet.persons')} empty={pack.persons.length === 0}>
      <ul className={classes.lines}>
        {pack.persons.map((p) => (
          <li key={p.id} className={classes.line}>
            <span className={classes.who}>
              <Link to="/persons/$personId" params={{ personId: p.id }}>
                {p.name}
              </Link>
              <small>{[p.department, p.title, p.staffName].filter(Boolean).join('・')}</small>
            </span>
            {callable(p.phone) && (
              <Anchor href={`tel:${p.phone}`} style={{ zIndex: 1 }}>
                {p.phone}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Talks({ pack }: { pack: api.HandoverPack }) {
  const t = useWords();
  return (
    <Part title={t('sheet.talks')} empty={pack.talks.length === 0}>
      <ul className={classes.lines}>
        {pack.talks.map((talk) => (
          <li key={talk.id} className={classes.line}>
            <span className={classes.who}>
              <Link to="/contacts/$contactId" params={{ contactId: talk.id }}>
                {[longDate(talk.heldOn), talk.subject].filter(Boolean).join(' ')}
              </Link>
              <small style={{ whiteSpace: 'pre-line' }}>{talk.text}</small>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const t = useWords();
  return (
    <Card withBorder padding="md" mt={12} component="section" aria-label={title}>
      <Title order={2} mb={6}>
        {title}
      </Title>
      {empty ? (
        <Text size="sm" c="dimmed">
          {t('sheet.nothing')}
        </Text>
      ) : (
        children
      )}
    </Card>
  );
}
