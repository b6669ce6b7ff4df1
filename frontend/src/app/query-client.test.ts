import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import * as api from '@/api';
import { newQueryClient } from './query-client';

/** What is asked again after a mutation with this meta, of a list of accounts and the list of views. */
async function askedAgain(meta: { touches?: readonly (keyof typeof api.op)[] } | undefined) {
  const client = newQueryClient();
  const asked: string[] = [];
  const watch = (name: string, queryKey: readonly unknown[]) =>
    new QueryObserver(client, { queryKey, staleTime: Infinity, queryFn: () => asked.push(name) }).subscribe(() => {});
  const stop = [
    watch('accounts', api.listAccountsQueryKey()),
    watch('views', api.listSavedViewsQueryKey({ query: { noun: 'account' } })),
  ];
  await expect.poll(() => client.isFetching()).toBe(0);
  asked.length = 0;
  const mutation = client.getMutationCache().build(client, { mutationFn: async () => 1, ...(meta && { meta }) });
  await mutation.execute(undefined);
  await expect.poll(() => client.isFetching()).toBe(0);
  for (const end of stop) end();
  client.clear();
  return asked;
}

test('a change asks again for everything on the screen, one that says what it touches for that alone', async () => {
  expect(await askedAgain(undefined)).toEqual(['accounts', 'views']);
  expect(await askedAgain({ touches: ['listSavedViews'] })).toEqual(['views']);
  expect(await askedAgain({ touches: [] })).toEqual([]);
});
