import { type DBSchema, openDB } from 'idb';
import type { Problem } from '@/api';
import type { Waitable } from './waitable';

/** Something a person has entered and that the server does not know of yet. */
export type Deed = {
  /** Also its Idempotency-Key: the server does it once, however often it arrives. */
  key: string;
  /** Whose it is: nobody else who signs in at this device sends it. */
  userId: string;
  /** When it was entered (ISO instant). */
  at: string;
  operation: Waitable;
  /** What the operation takes. */
  request: { path?: Record<string, string>; headers?: Record<string, string>; body?: unknown };
  /** What people call it: "訪問結果 ㈱赤木電機". */
  label: string;
  /** Why the server refused it; then it waits for its writer, not for a connection. */
  problem?: Problem;
};

type Schema = DBSchema & { deeds: { key: number; value: Deed & { place?: number }; indexes: { key: string } } };

const open = () =>
  openDB<Schema>('tagayasu-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('deeds', { keyPath: 'place', autoIncrement: true }).createIndex('key', 'key', {
        unique: true,
      });
    },
  });
let database: ReturnType<typeof open> | undefined;
const db = () => {
  database ??= open();
  return database;
};

/** In the order they were entered. */
export const deedsOf = async (userId: string): Promise<Deed[]> =>
  (await (await db()).getAll('deeds')).filter((deed) => deed.userId === userId);

export async function keepDeed(deed: Deed) {
  const kept = await (await db()).getFromIndex('deeds', 'key', deed.key);
  await (await db()).put('deeds', { ...deed, ...(kept && { place: kept.place }) });
}

export async function dropDeed(key: string) {
  const kept = await (await db()).getKeyFromIndex('deeds', 'key', key);
  if (kept !== undefined) await (await db()).delete('deeds', kept);
}
