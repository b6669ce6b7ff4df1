import ja from './i18n/ja.json';
import { useWords } from './words';

type Field = keyof typeof ja.field;
const links: Record<string, Field> = { ownerId: 'owner', staffIds: 'staff', accountId: 'account' };

/** The word of the screen for a field of a person, their home or a post. */
export function useFieldName() {
  const t = useWords();
  return (path: string) => {
    const field = path.split('.').at(-1) ?? path;
    const known = links[field] ?? field;
    return known in ja.field ? t(`field.${known as Field}`) : path;
  };
}
