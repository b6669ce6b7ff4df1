import { Card, Skeleton, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { MoreMenu } from '@/shared/record/more-menu';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { Day } from '@/shared/ui/day';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { RankBadge } from '@/shared/ui/rank-badge';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { CompetitorSheet } from './components/competitor-sheet';
import { MoveHistory } from './components/move-history';
import { MoveSheet } from './components/move-sheet';
import { competitorOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/competitors/$competitorId')({ component: CompetitorPage });

function CompetitorPage() {
  const { competitorId } = Route.useParams();
  const competitor = useQuery(competitorOptions(competitorId));
  if (competitor.isError && !competitor.data)
    return <ErrorState error={competitor.error} retry={() => void competitor.refetch()} />;
  return (
    <Page name="competitor" narrow>
      {competitor.data ? <Content competitor={competitor.data} /> : <Skeleton h={360} />}
    </Page>
  );
}

function Content({ competitor: k }: { competitor: api.Competitor }) {
  const [sheet, setSheet] = useState<'edit' | 'move'>();
  return (
    <>
      <Header competitor={k} onSheet={setSheet} />
      {k.note && <Text style={{ whiteSpace: 'pre-wrap' }}>{k.note}</Text>}
      <Customers competitor={k} />
      <MoveHistory competitorId={k.id} />
      {sheet === 'edit' && <CompetitorSheet competitor={k} onClose={() => setSheet(undefined)} />}
      {sheet === 'move' && <MoveSheet competitor={{ id: k.id, name: k.name }} onClose={() => setSheet(undefined)} />}
    </>
  );
}

function Header({ competitor: k, onSheet }: { competitor: api.Competitor; onSheet: (s: 'edit' | 'move') => void }) {
  const t = useWords();
  const may = useMay();
  const button = (sheet: 'edit' | 'move') => (props: Record<string, unknown>) => (
    <button type="button" onClick={() => onSheet(sheet)} {...props} />
  );
  return (
    <PageHeader
      title={k.name}
      note={k.aliases.join('・')}
      below={t('competitor.summary', { customers: num(k.customers), moves: num(k.moves) })}
      back={useBack('/competitors')}
    >
      {may('competitorMove', 'create') && (
        <ActionButton primary label={t('move.new')} icon={IconPlus} root={button('move')} />
      )}
      {k.website && (
        <ActionButton
          label={t('field.website')}
          icon={IconWorld}
          root={(props) => <a href={k.website ?? ''} target="_blank" rel="noopener noreferrer" {...props} />}
        />
      )}
      {may('competitor', 'change') && <ActionButton label={t('page.edit')} icon={IconPencil} root={button('edit')} />}
      {may('competitor', 'delete') && (
        <MoreMenu
          noun="competitor"
          id={k.id}
          name={k.name}
          list="/competitors"
          onDelete={() =>
            api.op.deleteCompetitor({
              path: { id: k.id },
              headers: { 'If-Match': `"${k.version}"` },
              throwOnError: true,
            })
          }
        />
      )}
    </PageHeader>
  );
}

/** VOC-02: the customers at which it was met, the latest first. */
function Customers({ competitor }: { competitor: api.Competitor }) {
  const t = useWords();
  const met = useQuery(api.listCompetitorCustomersOptions({ path: { id: competitor.id } }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('competitor.customers')}>
      <Title order={2} mb={6}>
        {t('competitor.customers')}
      </Title>
      <Waiting query={met} h={120} />
      {met.data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('competitor.noCustomers')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {met.data?.items.map((c) => (
          <li key={c.accountId}>
            {c.rank && <RankBadge rank={c.rank} />}
            <span className={rowClasses.grow}>
              <Link to="/accounts/$accountId" params={{ accountId: c.accountId }} className={rowClasses.link}>
                {c.accountName}
              </Link>
              <small>{c.accountCode}</small>
            </span>
            <span className={rowClasses.end}>
              <Day value={c.lastSeenOn} />
              <small>{t('competitor.times', { count: num(c.moves) })}</small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
