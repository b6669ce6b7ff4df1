import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { useOnce } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { JobProgress } from '@/shared/jobs/job-progress';
import { isOver, useJob } from '@/shared/jobs/use-job';
import { dateTime, dayOf, longDate, num } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/empty-state';
import { sayProblem } from '@/shared/ui/notify';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import classes from './components/imports.module.css';
import { type Outcome, RowList } from './components/row-list';
import { Steps } from './components/steps';
import { Tiles } from './components/tiles';
import { saveErrors } from './save-errors';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/imports/$importId')({
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(api.getImportOptions({ path: { id: params.importId } })),
  component: ImportPage,
});

/** The job may be over before this page first asks for it; the import itself tells when it has been judged. */
const judging = new Set<api.Import['state'] | undefined>(['received', 'staged']);

function ImportPage() {
  const { importId } = Route.useParams();
  const t = useWords();
  const back = useBack('/imports');
  const found = useQuery({
    ...api.getImportOptions({ path: { id: importId } }),
    refetchInterval: (query) => (judging.has(query.state.data?.state) ? 1200 : false),
  });
  if (found.isError) return <ErrorState error={found.error} retry={() => void found.refetch()} />;
  const item = found.data;
  return (
    <Page name="import">
      <PageHeader
        title={item?.fileName ?? '…'}
        back={back}
        note={item && `${t(`kind.${item.plan.kind}`)} · ${t('rowsCount', { count: num(item.rowCount) })}`}
        below={item && t('by', { name: item.createdByName ?? '', at: dateTime(item.createdAt) })}
      />
      <Steps at={item?.state === 'applied' || item?.state === 'undone' ? 'result' : 'check'} />
      {item ? <Outcomes item={item} /> : <div className={classes.skeleton} />}
    </Page>
  );
}

function Outcomes({ item }: { item: api.Import }) {
  const t = useWords();
  const common = useCommon();
  const queryClient = useQueryClient();
  const [started, setStarted] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const jobId = started ?? item.jobId;
  const job = useJob(jobId);
  const running = job.data !== undefined && !isOver(job.data);
  const refresh = () => {
    setStarted(undefined);
    void queryClient.invalidateQueries();
  };
  const once = useOnce();
  const follow = {
    onSuccess: (next: api.Job) => {
      once.attempted();
      setStarted(next.id);
    },
    onError: (error: unknown) => {
      once.attempted(error);
      sayProblem(error);
    },
    meta: { quiet: true, touches: ['getImport' as const] },
  };
  const execute = useMutation({ ...api.executeImportMutation(), ...follow });
  const undo = useMutation({ ...api.undoImportMutation(), ...follow });
  const attempt = () => ({ path: { id: item.id }, headers: once.headers(item.state) });
  const counts = running ? { ...item.counts, ...job.data?.counts } : item.counts;
  const judged = item.state === 'checked' || item.state === 'applied' || item.state === 'undone';
  const takes = (counts.new ?? 0) + (counts.updated ?? 0);
  const shown = outcome ?? (counts.kept ? 'kept' : counts.error ? 'error' : undefined);
  const word =
    job.data?.kind === 'importUndo' ? 'undoing' : started || item.state === 'checked' ? 'applying' : 'checking';
  return (
    <>
      {(running || started) && (
        <section className={classes.card}>
          <Text mb={8}>{t(word)}</Text>
          <JobProgress key={jobId} jobId={jobId} onOver={refresh} />
        </section>
      )}
      {!running && job.data?.state === 'failed' && (
        <Alert color="red" role="alert" title={t('failed')}>
          {job.data.problemDetail ?? common('error.unknown')}
        </Alert>
      )}
      {!running && job.data?.state === 'cancelled' && <Alert color="gray" title={t('stopped')} />}
      {judged && item.state !== 'undone' && <Tiles counts={counts} chosen={shown} onChoose={setOutcome} />}
      {judged && !running && !started && (
        <section className={`${classes.card} ${classes.verdict}`}>
          <Verdict item={item} takes={takes} />
          <Group gap={10}>
            {(counts.error ?? 0) > 0 && (
              <Button
                variant="default"
                leftSection={<IconDownload size={18} />}
                onClick={() => void saveErrors(item).catch(sayProblem)}
              >
                {t('downloadErrors')}
              </Button>
            )}
            {item.state === 'checked' && (
              <Button
                variant="default"
                renderRoot={(props) => (
                  <Link to="/imports/new" search={{ kind: item.plan.kind, from: item.id }} {...props} />
                )}
              >
                {t('backToColumns')}
              </Button>
            )}
            {item.state === 'applied' && (
              <Button variant="default" renderRoot={(props) => <Link to={`/${item.plan.kind}`} {...props} />}>
                {t('open')}
              </Button>
            )}
            {item.state === 'checked' && takes > 0 && (
              <Button loading={execute.isPending} onClick={() => execute.mutate(attempt())}>
                {t('execute')}
              </Button>
            )}
            {item.state === 'applied' && takes > 0 && (
              <Button
                variant="default"
                leftSection={<IconArrowBackUp size={18} />}
                loading={undo.isPending}
                onClick={() => undo.mutate(attempt())}
              >
                {t('undo')}
              </Button>
            )}
            {item.state === 'undone' && (
              <Button renderRoot={(props) => <Link to="/imports/new" search={{ kind: item.plan.kind }} {...props} />}>
                {t('again')}
              </Button>
            )}
          </Group>
        </section>
      )}
      {judged && !running && <RowList item={item} outcome={shown} onOutcome={setOutcome} />}
    </>
  );
}

/** In one sentence what would happen, or what did. */
function Verdict({ item, takes }: { item: api.Import; takes: number }) {
  const t = useWords();
  useCommon();
  const { counts, state, undoableUntil } = item;
  const lead =
    state === 'undone'
      ? t('undone', { count: num(counts.undone ?? 0) })
      : takes === 0
        ? t('nothing')
        : t(state === 'applied' ? 'done' : 'ready', { count: num(takes) });
  const more =
    state === 'undone'
      ? [
          (counts.kept ?? 0) > 0 && t('keptHint', { count: num(counts.kept ?? 0) }),
          (counts.keptAccounts ?? 0) > 0 && t('keptAccounts', { count: num(counts.keptAccounts ?? 0) }),
        ]
          .filter(Boolean)
          .join(' ')
      : state === 'applied'
        ? undoableUntil && t('undoUntil', { day: longDate(dayOf(undoableUntil)) })
        : (counts.error ?? 0) > 0 && t('errorsStay', { count: num(counts.error ?? 0) });
  return (
    <div>
      <Text fw={650} size="lg" role="status">
        {lead}
      </Text>
      {more && (
        <Text size="sm" c="dimmed" maw={620}>
          {more}
        </Text>
      )}
      {state === 'applied' && item.plan.kind === 'sales' && (
        <Text size="sm" c="dimmed" maw={620}>
          {t('rankAgain')}{' '}
          <Anchor inherit underline="always" renderRoot={(props) => <Link to="/ranks" {...props} />}>
            {t('toRanks')}
          </Anchor>
        </Text>
      )}
    </div>
  );
}
