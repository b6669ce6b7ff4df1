import { useLanguage } from '@/shared/i18n/language';
import { useCodeList } from '@/shared/session/codes';
import { useUsers } from '@/shared/session/users';
import { prefectures } from './prefectures';
import { useRanks } from './use-ranks';
import { useFilterWords } from './words';

export type Option = { value: string; label: string };

/** The values a field can take: fixed ones, or those of a list that the catalogue names. Undefined = free. */
export function useOptions(options: readonly string[]): readonly Option[] | undefined {
  const t = useFilterWords();
  const users = useUsers();
  const ranks = useRanks();
  const codes = useCodeList(options.length === 1 ? (options[0] ?? '') : '');
  const language = useLanguage();
  const source = options.length === 1 ? options[0] : undefined;
  if (source === 'prefectures') return prefectures.map((p) => ({ value: p, label: p }));
  if (source === 'ranks') return ranks.map((r) => ({ value: r, label: r }));
  if (source === 'users')
    return [{ value: 'me', label: t('me') }, ...users.map((u) => ({ value: u.id, label: u.name }))];
  if (codes?.items.length)
    return codes.items.map((i) => ({ value: i.code, label: language === 'ja' ? i.nameJa : i.nameEn }));
  return options.length > 1 ? options.map((o) => ({ value: o, label: o })) : undefined;
}
