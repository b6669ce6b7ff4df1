import { useWords } from './words';

const kinds = ['account', 'person', 'plan', 'promise', 'task', 'yellow', 'complaint', 'list'] as const;

/** The word for a kind of thing that goes over; one that a later version adds is shown by its name. */
export function useKind() {
  const t = useWords();
  return (kind: string) => {
    const known = kinds.find((k) => k === kind);
    return known ? t(`kind.${known}`) : kind;
  };
}
