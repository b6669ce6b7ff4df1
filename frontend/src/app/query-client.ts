import { MutationCache, type Query, QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import * as api from '@/api';
import { sayProblem } from '@/shared/ui/notify';

type Operation = keyof typeof api.op;

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The screen shows the refusal itself (at a field), no notice is needed. */
      quiet?: boolean;
      /** The reads whose answers it changes, when it is not any of them. */
      touches?: readonly Operation[];
    };
  }
}

/** Refusals with an answer (4xx) will not change by asking again; the rest may, unless there is no connection. */
const retry = (times: number, error: unknown) =>
  times < 2 && navigator.onLine && (api.problemOf(error).status || 500) >= 500;

const usual = { staleTime: 20_000, gcTime: 30 * 60_000, retry };
/** Without a network a read fails and says so, instead of waiting behind a skeleton until there is one. */
const networkMode = 'always';

const reads = (query: Query) => (query.queryKey[0] as { _id?: Operation } | undefined)?._id;

export function newQueryClient({ queries = usual }: QueryClientConfig['defaultOptions'] = {}) {
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { refetchOnReconnect: true, ...queries, networkMode }, mutations: { networkMode } },
    mutationCache: new MutationCache({
      // a change to a record shows in lists, totals and histories: whatever is on the screen is asked again
      onSuccess: (_answer, _variables, _result, { meta }) => {
        const touches = meta?.touches;
        if (!touches) void client.invalidateQueries();
        else if (touches.length > 0)
          void client.invalidateQueries({ predicate: (query) => touches.some((name) => name === reads(query)) });
      },
      onError: (error, _variables, _result, mutation) => {
        if (!mutation.meta?.quiet) sayProblem(error);
      },
    }),
  });
  return client;
}
