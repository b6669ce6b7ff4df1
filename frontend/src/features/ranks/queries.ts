import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { PageQuery } from '@/shared/table/use-window';

/** The runs that count, the latest period first. */
export const runsOptions = () => api.listRankRunsOptions({ query: { superseded: false, limit: 60 } });
export const useRuns = () => useQuery(runsOptions());

/** A run never changes, so it is asked once. */
const kept = { staleTime: Number.POSITIVE_INFINITY };
export const useMovements = (runs: readonly api.RankRun[]) =>
  useQueries({ queries: runs.map((r) => ({ ...api.listRankMovementsOptions({ path: { id: r.id } }), ...kept })) });
export const useDistributions = (runs: readonly api.RankRun[]) =>
  useQueries({ queries: runs.map((r) => ({ ...api.getRankDistributionOptions({ path: { id: r.id } }), ...kept })) });

export type ScoreSearch = { run: string; rank?: string | undefined; q?: string | undefined; sort?: string | undefined };
export type ChangeSearch = {
  run?: string | undefined;
  simulation?: string | undefined;
  direction?: 'up' | 'down' | 'new' | 'gone' | undefined;
  from?: string | undefined;
  to?: string | undefined;
  ownerId?: string | undefined;
  departmentId?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
};

export const scorePage =
  ({ run, ...narrow }: ScoreSearch): PageQuery<api.RankScore> =>
  (offset, limit) => {
    const query = given({ ...narrow, offset, limit, withTotal: true });
    return queryOptions({
      queryKey: ['rank-scores', run, query],
      queryFn: async ({ signal }) =>
        (await api.op.listRankScores({ path: { id: run }, query, signal, throwOnError: true })).data,
    });
  };

export const changePage =
  ({ run, simulation, ...narrow }: ChangeSearch): PageQuery<api.RankChange> =>
  (offset, limit) => {
    const query = given({ ...narrow, offset, limit, withTotal: true });
    return queryOptions({
      queryKey: ['rank-changes', run ?? simulation, query],
      queryFn: async ({ signal }) =>
        simulation
          ? (await api.op.listRankSimulationChanges({ path: { id: simulation }, query, signal, throwOnError: true }))
              .data
          : (await api.op.listRankChanges({ path: { id: run ?? '' }, query, signal, throwOnError: true })).data,
    });
  };

/** Without what is not set: an absent filter is not an empty one. */
function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined && v !== '')) as T;
}
