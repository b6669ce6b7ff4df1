import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** What the device says; that a server answers is another matter. */
export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine);
