import { useSyncExternalStore } from 'react';
import { createStore } from './store';

export type Density = 'comfortable' | 'compact';
/** How this device likes to see things; language and colour scheme have homes of their own. */
export type Preferences = { density: Density; era: boolean };

const initial: Preferences = { density: 'comfortable', era: false };
function read(): Preferences {
  try {
    return { ...initial, ...JSON.parse(globalThis.localStorage?.getItem('preferences') ?? '{}') };
  } catch {
    return initial;
  }
}
const store = createStore(read());

export const preferences = store.get;
export function setPreferences(change: Partial<Preferences>) {
  store.set({ ...store.get(), ...change });
  globalThis.localStorage?.setItem('preferences', JSON.stringify(store.get()));
}
export const usePreferences = () => useSyncExternalStore(store.subscribe, store.get);
