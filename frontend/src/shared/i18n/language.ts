import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
const chosen = () => globalThis.localStorage?.getItem('language');
const guessed = (): Language => (globalThis.navigator?.language.startsWith('ja') === false ? 'en' : 'ja');
const stored = chosen();
const store = createStore<Language>(isLanguage(stored) ? stored : guessed());
const announce = (next: Language) => {
  if (globalThis.document) document.documentElement.lang = next;
};
announce(store.get());

export const language = store.get;

/** Changes every word on the screen at once and remembers the choice on this device. */
export function setLanguage(next: Language) {
  globalThis.localStorage?.setItem('language', next);
  store.set(next);
  announce(next);
}

/** The language of the user's record counts until one is chosen on this device. */
export function suggestLanguage(next: string) {
  if (chosen() || !isLanguage(next)) return;
  store.set(next);
  announce(next);
}

export const useLanguage = () => useSyncExternalStore(store.subscribe, store.get);
