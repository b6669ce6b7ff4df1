import { MutationCache, QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import * as api from '@/api';
import { sayProblem } from '@/shared/ui/notify';

declare module '@tanstack/react-query' {
  interface Register {
    /** quiet: the screen shows the refusal itself (at a field), no notice is needed. */
    mutationMeta: { quiet?: boolean };
  }
}

/** Refusals with an answer (4xx) will not change by asking again; the rest may. */
const retry = (times: number, error: unknown) => times < 2 && (api.problemOf(error).status || 500) >= 500;

const usual = { queries: { staleTime: 20_000, gcTime: 30 * 60_000, retry } };

export function newQueryClient(defaultOptions: QueryClientConfig['defaultOptions'] = usual) {
  const client: QueryClient = new QueryClient({
    defaultOptions,
    mutationCache: new MutationCache({
      // a change shows in lists, totals and histories: whatever is on the screen is asked again
      onSuccess: () => void client.invalidateQueries(),
      onError: (error, _variables, _result, mutation) => {
        if (!mutation.meta?.quiet) sayProblem(error);
      },
    }),
  });
  return client;
}
