import { useCatalogue, useFieldLabel } from '@/shared/filter/catalogue';
import { useWords } from './words';

const links = { parentId: 'parent', billToId: 'billTo', collectFromId: 'collectFrom', ownerId: 'owner' } as const;
const own = [
  'code',
  'nameEn',
  'corporateNumber',
  'building',
  'fax',
  'currency',
  'note',
  'parent',
  'billTo',
  'collectFrom',
] as const;

/** The word of the screen for a field of an account. */
export function useFieldName() {
  const t = useWords();
  const label = useFieldLabel();
  const catalogue = useCatalogue('account');
  return (field: string) => {
    const known = links[field as keyof typeof links] ?? field;
    if (field === 'duplicate_candidates') return t('page.inSpiteOfSimilar');
    if (field === 'reason') return t('page.reason');
    if (field === 'rankExcluded') return t('page.excluded');
    const word = own.find((f) => f === known);
    return word ? t(`field.${word}`) : label(catalogue?.fields.find((f) => f.name === known)) || field;
  };
}
