import type { QueryClient } from '@tanstack/react-query';
import { type PersistedClient, persistQueryClient } from '@tanstack/react-query-persist-client';
import { openDB } from 'idb';
import type * as api from '@/api';

type Read = keyof typeof api.op;

/** Only what a day outside needs is kept on the device; everything else stays on the server. */
const needed: ReadonlySet<Read> = new Set<Read>([
  'getMe',
  'getToday',
  'getContact',
  'listTasks',
  'getAccount',
  'getAccountTimeline',
  'listCodeLists',
]);
const DAY = 24 * 3600_000;

const db = () => openDB('tagayasu-kept', 1, { upgrade: (fresh) => void fresh.createObjectStore('queries') });

/** Reads that outlive a reload without a connection, for a day. Resolves when those of before are back. */
export function keepForOffline(queryClient: QueryClient): Promise<void> {
  const [, restored] = persistQueryClient({
    queryClient,
    maxAge: DAY,
    buster: import.meta.url, // its name changes with the program, whose answers may have another shape then
    persister: {
      persistClient: async (client) => void (await (await db()).put('queries', client, 'client')),
      restoreClient: async () => (await (await db()).get('queries', 'client')) as PersistedClient | undefined,
      removeClient: async () => (await db()).delete('queries', 'client'),
    },
    dehydrateOptions: {
      shouldDehydrateMutation: () => false,
      shouldDehydrateQuery: ({ state, queryKey }) =>
        state.status === 'success' && needed.has((queryKey[0] as { _id: Read })._id),
    },
  });
  return restored
    .then(() => queryClient.invalidateQueries({ refetchType: 'none' })) // shown at once, and asked again where there is a connection
    .catch(() => undefined); // a device that keeps nothing (a private window) works all the same
}

/** Who signs out leaves nothing of the customers behind. */
export const forgetKept = async () => (await db()).delete('queries', 'client');
