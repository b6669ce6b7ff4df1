import { Alert, Button, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { RankLine } from '@/shared/charts/rank-line';
import { longDate, month } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { RankBadge } from '@/shared/ui/rank-badge';
import { ByHand } from './components/by-hand';
import { ExplanationPart } from './components/explanation-part';
import { SalesBehind } from './components/sales-behind';
import { useRuns } from './queries';
import classes from './ranks.module.css';
import { dimensions } from './scheme-values';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/ranks/accounts/$accountId')({
  validateSearch: z.object({ run: z.catch(z.optional(z.string()), undefined) }),
  component: Explanation,
});

function Explanation() {
  const t = useWords();
  const may = useMay();
  const { accountId } = Route.useParams();
  const { run } = Route.useSearch();
  const back = useBack('/ranks');
  const account = useQuery(api.getAccountOptions({ path: { id: accountId } })).data;
  const query = run ? { runId: run } : {};
  const found = useQuery(api.getRankExplanationOptions({ path: { id: accountId }, query }));
  const history = useQuery(api.getRankHistoryOptions({ path: { id: accountId } })).data;
  const why = found.data;
  const ranks = why?.rules?.bands.map((b) => b.rank) ?? [];
  if (found.isError) return <ErrorState error={found.error} retry={() => void found.refetch()} />;
  if (!why || !account)
    return (
      <Page name="rank-explanation">
        <Skeleton h={44} />
        <Skeleton h={420} />
      </Page>
    );
  const { score, rules } = why;
  const band = rules?.bands.find((b) => b.rank === score?.computedRank);
  const from = why.run?.windowFrom ? t('why.from', { day: longDate(why.run.windowFrom) }) : t('why.all');
  const known = history?.items.toReversed().map((l) => ({ period: l.period, rank: l.rank })) ?? [];
  return (
    <Page name={`rank-explanation-${accountId}`}>
      <PageHeader
        title={account.name}
        back={back}
        before={score && <RankBadge rank={score.rank} size="lg" overridden={score.overridden} />}
        below={
          why.run && (
            <>
              {month(why.run.period)}・{t('why.asOf', { day: longDate(why.run.asOf), window: from })}・
              {t('scheme.number', { n: why.run.schemeNumber })} {why.run.schemeName}
              {why.inherited && `・${t('why.inherited')}`}
            </>
          )
        }
      >
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId }} {...props} />}
        >
          {t('why.open')}
        </Button>
        {may('rankOverride', 'change') && !why.inherited && (
          <ByHand account={account} ranks={ranks} overridden={account.rank.override != null} />
        )}
      </PageHeader>
      {score?.overridden && (
        <Alert color="yellow" variant="light">
          {t('why.overridden', { rank: score.rank, computed: score.computedRank ?? '—' })}
          {account.rank.overrideReason && `：${account.rank.overrideReason}`}
        </Alert>
      )}
      {!score && <Alert color="gray">{t('why.noRank')}</Alert>}
      {score && score.points == null && <Alert color="gray">{t('why.lapsed')}</Alert>}
      {score?.points != null && (
        <Card withBorder padding="md" component="section" aria-label={t('why.title')}>
          <Group justify="space-between" mb={10}>
            <Title order={2}>{t('why.title')}</Title>
            <Text size="sm">
              <b>{t('why.points', { points: score.points })}</b>
              {band && `・${t('why.band', { from: band.from, rank: band.rank })}`}
            </Text>
          </Group>
          <div className={classes.parts}>
            {dimensions.map((name) => {
              const part = why[name];
              return part ? <ExplanationPart key={name} name={name} part={part} /> : null;
            })}
          </div>
        </Card>
      )}
      <div className={classes.pair}>
        <div className={classes.stack}>
          <HistoryLine points={known} ranks={ranks} />
          {history && history.overrides.length > 0 && <Decisions overrides={history.overrides} />}
        </div>
        <SalesBehind
          accountId={accountId}
          runId={why.run?.id}
          source={why.rules?.source}
          complete={why.salesComplete}
        />
      </div>
    </Page>
  );
}

/** RFM-06: the rank from month to month; months without a run leave no mark. */
function HistoryLine({ points, ranks }: { points: readonly { period: string; rank: string }[]; ranks: string[] }) {
  const t = useWords();
  const runs = useRuns().data?.items ?? [];
  const all = [...ranks, ...points.map((p) => p.rank).filter((r) => !ranks.includes(r))];
  const first = points[0]?.period;
  const periods = runs.map((r) => r.period).filter((p) => first !== undefined && p >= first);
  const line = periods.toReversed().map((period) => ({
    period,
    rank: points.find((p) => p.period === period)?.rank ?? null,
  }));
  return (
    <Card withBorder padding="md" component="section" aria-label={t('why.history')}>
      <Title order={2} mb={8}>
        {t('why.history')}
      </Title>
      <RankLine points={line} ranks={[...new Set(all)]} label={t('why.history')} />
    </Card>
  );
}

function Decisions({ overrides }: { overrides: readonly api.RankOverride[] }) {
  const t = useWords();
  return (
    <Card withBorder padding="md" component="section" aria-label={t('why.decisions')}>
      <Title order={2} mb={8}>
        {t('why.decisions')}
      </Title>
      {overrides.map((o) => (
        <Text key={o.id} size="sm">
          <b>{o.rank}</b>　{longDate(o.setAt)} {o.setByName}：{o.reason}
          {o.liftedAt && `（${t('why.until', { day: longDate(o.liftedAt) })}）`}
        </Text>
      ))}
    </Card>
  );
}
