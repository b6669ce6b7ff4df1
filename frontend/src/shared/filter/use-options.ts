import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { useCodeList } from '@/shared/session/codes';
import { usePeople } from '@/shared/session/users';
import { stages } from '@/shared/ui/stage';
import ja from './i18n/ja.json';
import { prefectures } from './prefectures';
import { useNamed } from './use-named';
import { useRanks } from './use-ranks';
import { useFilterWords } from './words';

const states = ['planned', 'done', 'cancelled', 'issue', 'interest', 'taste', 'comment'] as const;
const roles = ['customer', 'partner', 'supplier'] as const;

type Fixed = keyof typeof ja.option;
const fixed: Record<string, string | undefined> = ja.option;

export type Option = { value: string; label: string };

/**
 * The values a field can take: fixed ones, or those of a list that the catalogue names. Undefined = free. Of our people
 * those that fit what is typed, and the chosen ones.
 */
export function useOptions(
  options: readonly string[],
  chosen: readonly unknown[] = [],
  typed = '',
): readonly Option[] | undefined {
  const t = useFilterWords();
  const common = useCommon();
  const source = options.length === 1 ? options[0] : undefined;
  const { people } = usePeople(source === 'users' ? chosen : [], source === 'users' ? typed : '');
  const ranks = useRanks();
  const codes = useCodeList(source ?? '');
  const language = useLanguage();
  const named = useNamed(source);
  if (source === 'prefectures') return prefectures.map((p) => ({ value: p, label: p }));
  if (source === 'ranks') return ranks.map((r) => ({ value: r, label: r }));
  if (source === 'users')
    return [{ value: 'me', label: t('me') }, ...people.map((u) => ({ value: u.id, label: u.name }))];
  if (named) return named;
  if (codes?.items.length)
    return codes.items.map((i) => ({ value: i.code, label: language === 'ja' ? i.nameJa : i.nameEn }));
  // a deal is open while it is talked about, a complaint until somebody begins with it
  const deal = options.includes('won');
  const word = (o: string) => (deal && o === 'open' ? t('option.dealOpen') : fixedWord(o, t, common));
  return options.length > 1 ? options.map((o) => ({ value: o, label: word(o) })) : undefined;
}

/** The word for one of a field's fixed values. */
function fixedWord(value: string, t: ReturnType<typeof useFilterWords>, common: ReturnType<typeof useCommon>) {
  const stage = stages.find((s) => s === value);
  const role = roles.find((r) => r === value);
  const state = states.find((s) => s === value);
  if (state) return t(`fixed.${state}`);
  if (fixed[value]) return t(`option.${value as Fixed}`);
  return stage ? common(`stage.${stage}`) : role ? t(`roles.${role}`) : value;
}
