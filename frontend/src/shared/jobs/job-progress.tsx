import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { isOver, useJob } from './use-job';

type Props = {
  jobId: string;
  /** Called once, when the job has succeeded. */
  onDone?: (job: api.Job) => void;
  onOver?: (job: api.Job) => void;
  /** The counts in the words of the screen that started the job. */
  counts?: (counts: Record<string, number>) => ReactNode;
};

/** Live progress of a job with its cancel button. */
export function JobProgress({ jobId, onDone, onOver, counts }: Props) {
  const t = useCommon();
  const job = useJob(jobId);
  const cancel = useMutation({ ...api.cancelJobMutation(), meta: { touches: ['getJob'] } });
  const told = useRef(false);
  useEffect(() => {
    if (told.current || !job.data || !isOver(job.data)) return;
    told.current = true;
    if (job.data.state === 'succeeded') onDone?.(job.data);
    onOver?.(job.data);
  });
  if (job.isError && !job.data) return <Alert color="red">{t('job.lost')}</Alert>;
  const state = job.data?.state ?? 'queued';
  const { done = 0, total } = job.data ?? {};
  const share = state === 'succeeded' ? 100 : total ? (done / total) * 100 : 0;
  const unknown = state === 'running' && !total;
  return (
    <Stack gap={8}>
      <Group justify="space-between" gap={8}>
        <Text size="sm" fw={600} role="status">
          {t(`job.${state}`)}
        </Text>
        <Text size="sm" c="dimmed">
          {total ? t('job.progress', { done: num(done), total: num(total) }) : done > 0 && num(done)}
        </Text>
      </Group>
      <Progress
        value={unknown ? 100 : share}
        animated={unknown}
        striped={unknown}
        color={state === 'failed' ? 'red' : state === 'cancelled' ? 'gray' : 'ai'}
        aria-label={t(`job.${state}`)}
      />
      {state === 'failed' && (
        <Alert color="red" role="alert">
          {job.data?.problemDetail ?? t('error.unknown')}
        </Alert>
      )}
      {counts && job.data && counts(job.data.counts)}
      {!isOver(job.data) && (
        <Group justify="flex-end">
          <Button
            size="compact-sm"
            variant="default"
            loading={cancel.isPending || job.data?.cancelRequested === true}
            onClick={() => cancel.mutate({ path: { id: jobId } })}
          >
            {t('job.cancel')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
