import { useSyncExternalStore } from 'react';
import { createStore } from './store';

/** Where the company's days begin, and the currency of its prices and sums; the server tells on sign-in. */
export type Company = { timeZone: string; currency: string };

const store = createStore<Company>({ timeZone: 'Asia/Tokyo', currency: 'JPY' });

export const company = store.get;
export function setCompany({ timeZone, currency }: Company) {
  const { timeZone: oldZone, currency: oldCurrency } = store.get();
  if (timeZone !== oldZone || currency !== oldCurrency) store.set({ timeZone, currency });
}
export const useCompany = () => useSyncExternalStore(store.subscribe, store.get);
