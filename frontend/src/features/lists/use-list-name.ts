import type * as api from '@/api';
import { useWords } from './words';

const ready = ['dormant', 'latent', 'rankFell', 'yellow'] as const;

/** Ready-made lists are called what the reader's language calls them. */
export function useListName() {
  const t = useWords();
  const known = (list: api.TargetList) => ready.find((r) => r === list.readyMade);
  return {
    name: (list: api.TargetList) => {
      const made = known(list);
      return made ? t(`readyMade.${made}`) : list.name;
    },
    note: (list: api.TargetList) => {
      const made = known(list);
      return made && !list.note ? t(`readyNote.${made}`) : list.note;
    },
  };
}
