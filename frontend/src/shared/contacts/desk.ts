import { useSyncExternalStore } from 'react';
import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { createStore } from '@/shared/lib/store';

/** What is entered: a new plan or result, the result of a plan, or another form of a contact that is there. */
export type ContactTask =
  | { kind: 'plan' | 'result'; account?: Ref; deal?: Ref; person?: Ref; method?: string; on?: string; subject?: string }
  | { kind: 'report' | 'edit'; contact: api.Contact }
  /** The same for who only has its id: the desk reads it first. */
  | { kind: 'report' | 'edit'; id: string };

const task = createStore<ContactTask | undefined>(undefined);

/** Opens the sheet for it, from whatever page; the shell shows it. */
export const openContact = (next: ContactTask) => task.set(next);
export const closeContact = () => task.set(undefined);
export const useContactTask = () => useSyncExternalStore(task.subscribe, task.get);
