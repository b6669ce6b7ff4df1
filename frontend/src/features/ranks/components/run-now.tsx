import { Button, Popover, Select, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useState } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { JobProgress } from '@/shared/jobs/job-progress';
import { month, today } from '@/shared/lib/format';
import { useWords } from '../words';

const lastMonths = () =>
  Array.from({ length: 60 }, (_, i) =>
    dayjs(today())
      .startOf('month')
      .subtract(i + 1, 'month')
      .format('YYYY-MM'),
  );

/** Ranks a month that is over, and shows the job until it is done. */
export function RunNow() {
  const t = useWords();
  const cache = useQueryClient();
  const [open, setOpen] = useState(false);
  const [period, setPeriod] = useState(() => lastMonths()[0] ?? '');
  const run = useMutation({ ...api.createRankRunMutation(), meta: { quiet: true, touches: [] } });
  const error = run.isError ? api.problemOf(run.error) : undefined;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconPlayerPlay size={16} />} onClick={() => setOpen(!open)}>
          {t('board.runNow')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            run.mutate({ body: { period }, headers: newKey() });
          }}
        >
          <Stack gap={10}>
            <Select
              label={t('board.runMonth')}
              data={lastMonths().map((value) => ({ value, label: month(value) }))}
              value={period}
              onChange={(value) => value && setPeriod(value)}
              allowDeselect={false}
              searchable
              comboboxProps={{ withinPortal: false }}
              error={error && (error.errors[0]?.message ?? error.detail ?? error.title)}
            />
            <Text size="xs" c="dimmed">
              {t('board.runHint')}
            </Text>
            <Button type="submit" loading={run.isPending}>
              {t('board.runNow')}
            </Button>
            {run.data && (
              <JobProgress key={run.data.id} jobId={run.data.id} onDone={() => void cache.invalidateQueries()} />
            )}
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
