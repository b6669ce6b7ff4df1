import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import * as api from '@/api';
import { createStore } from '@/shared/lib/store';
import { type Deed, deedsOf, dropDeed, keepDeed } from './kept-deeds';
import { waitable } from './waitable';

/** Milliseconds that a person waits for an answer; what they entered then goes on its way in the background. */
const PATIENCE = 6000;
const PATIENCE_UNSEEN = 30_000;

const waiting = createStore<readonly Deed[]>([]);
/** What this person has entered and the server has not taken yet, oldest first. */
export const useWaiting = () => useSyncExternalStore(waiting.subscribe, waiting.get);
export const waitingNow = waiting.get;

let owner: string | undefined;
let client: QueryClient | undefined;

const reload = async () => waiting.set(owner ? await deedsOf(owner) : []);

/** Nothing came back, or nothing that says what became of it: the same key may be sent again. */
const isLost = ({ status, code }: api.Problem) =>
  status === 0 || status === 401 || status === 429 || status >= 500 || code === 'idempotency_in_progress';

/** It arrived on an earlier attempt, so long ago that the server no longer knows what it answered. */
const hadArrived = ({ code }: api.Problem) => code === 'idempotency_answer_gone';

/** One attempt. The answer, or the problem it ended in is thrown. */
async function send(deed: Deed, unasked: boolean): Promise<unknown> {
  const run = waitable[deed.operation] as (options: object) => Promise<{ data: unknown }>;
  try {
    const { data } = await run({
      ...deed.request,
      headers: { ...deed.request.headers, 'Idempotency-Key': deed.key },
      fetch: api.sendWithin(unasked ? PATIENCE_UNSEEN : PATIENCE, unasked, deed.userId),
      throwOnError: true,
    });
    return data;
  } catch (error) {
    if (hadArrived(api.problemOf(error))) return undefined;
    throw error;
  }
}

/**
 * Sends what was entered, or keeps it on this device when there is no connection: written down first, so that neither a
 * dead battery nor a closed tab loses it. Answers what the server said, or undefined when it waits; throws a refusal,
 * which belongs at the form.
 */
export async function sendOrKeep<T>(deed: Omit<Deed, 'userId' | 'at' | 'problem'>): Promise<T | undefined> {
  if (!owner) throw new TypeError('nobody is signed in');
  const kept: Deed = { ...deed, userId: owner, at: new Date().toISOString() };
  await keepDeed(kept);
  const before = (await deedsOf(owner)).some((other) => other.key !== deed.key && !other.problem);
  try {
    if (before || !navigator.onLine) throw new TypeError('in its turn');
    const answer = await send(kept, false);
    await dropDeed(deed.key);
    return answer as T;
  } catch (error) {
    if (!isLost(api.problemOf(error))) {
      await dropDeed(deed.key);
      throw error;
    }
    if (before) void flush();
    return undefined;
  } finally {
    await reload();
  }
}

/** Sends what waits, in the order it was entered, one tab at a time. */
export async function flush() {
  if (!owner || !navigator.onLine) return;
  const work = async () => {
    let sent = 0;
    for (const deed of owner ? await deedsOf(owner) : []) {
      if (deed.userId !== owner) break; // who wrote it has left meanwhile
      if (deed.problem) continue;
      const problem = await send(deed, true).then(
        () => undefined,
        (error) => api.problemOf(error),
      );
      if (problem && isLost(problem)) break; // the order is kept; the next event tries again
      if (problem) await keepDeed({ ...deed, problem });
      else {
        await dropDeed(deed.key);
        sent += 1;
      }
    }
    await reload();
    if (sent > 0) void client?.invalidateQueries();
  };
  await navigator.locks.request('tagayasu-outbox', work);
}

/** The writer has read why it was refused and sends it again; now they can be asked. */
export async function sendAgain(deed: Deed) {
  try {
    await send(deed, false);
    await dropDeed(deed.key);
    void client?.invalidateQueries();
  } catch (error) {
    const problem = api.problemOf(error);
    if (!isLost(problem)) await keepDeed({ ...deed, problem });
    throw error;
  } finally {
    await reload();
  }
}

/** The writer lets it go; answers how to take that back. */
export async function discard(deed: Deed) {
  await dropDeed(deed.key);
  await reload();
  return async () => {
    await keepDeed(deed);
    await reload();
  };
}

/** From now on this person's deeds are sent whenever there is a connection. */
export function openOutbox(userId: string, queries: QueryClient): () => void {
  owner = userId;
  client = queries;
  void reload().then(flush);
  const again = () => void (document.visibilityState === 'visible' && flush());
  addEventListener('online', again);
  document.addEventListener('visibilitychange', again);
  const timer = setInterval(again, 30_000);
  return () => {
    owner = undefined;
    waiting.set([]);
    removeEventListener('online', again);
    document.removeEventListener('visibilitychange', again);
    clearInterval(timer);
  };
}
