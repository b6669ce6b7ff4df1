import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';

const over = new Set<api.JobState>(['succeeded', 'failed', 'cancelled', 'undone']);
export const isOver = (job: api.Job | undefined) => job !== undefined && over.has(job.state);

/** A job while it runs: asked every 700 ms until it is over. */
export const useJob = (id: string | undefined) =>
  useQuery({
    ...api.getJobOptions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
    staleTime: 0,
    refetchInterval: (query) => (isOver(query.state.data) ? false : 700),
  });
