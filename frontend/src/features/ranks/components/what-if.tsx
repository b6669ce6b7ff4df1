import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { JobProgress } from '@/shared/jobs/job-progress';
import { num } from '@/shared/lib/format';
import { say } from '@/shared/ui/notify';
import { Waiting } from '@/shared/ui/waiting';
import { countMoves, rankOrder, sumOf } from '../rank-order';
import classes from '../ranks.module.css';
import { useWords } from '../words';
import { MoveMatrix } from './move-matrix';

type Props = {
  jobId: string | undefined;
  onResult: (simulation: api.RankSimulation) => void;
  /** The draft that may be put in force now. */
  apply: string | undefined;
};
const idOf = (url: string | null | undefined) => url?.split('/').at(-1) ?? '';
const signed = (n: number) => `${n > 0 ? '+' : ''}${num(n)}`;

/** NEW-01: the movement matrix, the movers and the visits of a month, before anything changes. */
export function WhatIf({ jobId, onResult, apply }: Props) {
  const t = useWords();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [done, setDone] = useState<{ job: string; simulation: string }>();
  const found = useQuery({
    ...api.getRankSimulationOptions({ path: { id: done?.simulation ?? '' } }),
    enabled: done !== undefined,
  });
  const result = found.data;
  useEffect(() => {
    if (result) onResult(result);
  }, [result, onResult]);
  const activate = useMutation({
    ...api.activateRankSchemeMutation(),
    meta: { touches: ['listRankSchemes', 'getRankScheme'] },
    onSuccess: () => say(t('scheme.activated2')),
  });
  const ranks = result && rankOrder([result.distribution, result.currentDistribution]);
  const moves = result && ranks && countMoves(result.movements, ranks);
  return (
    <Stack gap={12}>
      {!jobId && (
        <Text size="sm" c="dimmed">
          {t('whatIf.hint')}
        </Text>
      )}
      {jobId && done?.job !== jobId && (
        <JobProgress
          key={jobId}
          jobId={jobId}
          onDone={(job) => setDone({ job: job.id, simulation: idOf(job.resultUrl) })}
        />
      )}
      {done && <Waiting query={found} h={240} />}
      {result && ranks && moves && (
        <>
          <dl className={classes.headline}>
            <div>
              <dt>{t('whatIf.movers')}</dt>
              <dd>{num(sumOf(Object.values(moves)))}</dd>
            </div>
            <div>
              <dt>{t('whatIf.visits')}</dt>
              <dd>{t('times', { n: signed(Math.round(result.visitsPerMonthChange * 10) / 10) })}</dd>
            </div>
            <div>
              <dt>{t('whatIf.yellow')}</dt>
              <dd>{t('whatIf.cards', { n: signed(result.yellowCardChange) })}</dd>
            </div>
          </dl>
          <MoveMatrix moves={result.movements} ranks={ranks} />
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/ranks/changes" search={{ simulation: result.id }} {...props} />}
          >
            {t('whatIf.seeAll')}
          </Anchor>
        </>
      )}
      {apply && (
        <Group justify="space-between" gap={10}>
          <Text size="xs" c="dimmed" flex={1}>
            {t('scheme.activateHint')}
          </Text>
          <Button
            loading={activate.isPending}
            onClick={() => activate.mutate({ path: { id: apply }, headers: newKey() })}
          >
            {t('scheme.activate')}
          </Button>
        </Group>
      )}
      {activate.data && (
        <JobProgress
          jobId={activate.data.id}
          onDone={() => {
            void navigate({ to: '/ranks' });
            void cache.invalidateQueries();
          }}
        />
      )}
    </Stack>
  );
}
