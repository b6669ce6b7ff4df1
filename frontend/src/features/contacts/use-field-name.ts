import { useCatalogue, useFieldLabel } from '@/shared/filter/catalogue';
import { useWords } from './words';

const links = {
  accountId: 'account',
  ownerId: 'owner',
  participantIds: 'participants',
  personIds: 'persons',
  reportToId: 'reportTo',
} as const;
const own = [
  'account',
  'owner',
  'participants',
  'persons',
  'reportTo',
  'plannedFrom',
  'plannedTo',
  'heldFrom',
  'heldTo',
  'reason',
] as const;

/** The word of the screen for a field of a contact. */
export function useFieldName() {
  const t = useWords();
  const label = useFieldLabel();
  const catalogue = useCatalogue('contact');
  return (path: string) => {
    const field = path.split('.').at(-1) ?? path;
    const known = links[field as keyof typeof links] ?? field;
    const word = own.find((f) => f === known);
    return word ? t(`field.${word}`) : label(catalogue?.fields.find((f) => f.name === known)) || field;
  };
}
