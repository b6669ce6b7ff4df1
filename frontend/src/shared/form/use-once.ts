import { useRef } from 'react';
import { problemOf } from '@/api';

export type Key = { 'Idempotency-Key': string };
/** For what one press of a button sends. */
export const newKey = (): Key => ({ 'Idempotency-Key': crypto.randomUUID() });

/** A key for what is sent: the same for the same content, so that the server does it once however often it arrives. */
export function onceKeys(next: () => string = () => crypto.randomUUID()) {
  let held: { what: string; key: string } | undefined;
  return {
    headers(what?: unknown): Key {
      const text = JSON.stringify(what ?? null);
      if (held?.what !== text) held = { what: text, key: next() };
      return { 'Idempotency-Key': held.key };
    },
    /** The next attempt is another deed, unless the network lost the answer to this one. */
    attempted(error?: unknown) {
      if (error === undefined || problemOf(error).status !== 0) held = undefined;
    },
  };
}

/** One key for each content that this form or page sends while it is open. */
export function useOnce() {
  const keys = useRef<ReturnType<typeof onceKeys>>(undefined);
  keys.current ??= onceKeys();
  return keys.current;
}
