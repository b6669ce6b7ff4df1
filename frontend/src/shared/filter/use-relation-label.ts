import { useFilterWords } from './words';

const known = [
  'sales',
  'products',
  'persons',
  'contacts',
  'remarks',
  'branches',
  'account',
  'posts',
  'lines',
  'complaints',
  'deals',
  'competitorMoves',
  'productFeedback',
  'moves',
] as const;

export function useRelationLabel() {
  const t = useFilterWords();
  return (name: string) => {
    const word = known.find((k) => k === name);
    return word ? t(`relation.${word}`) : name;
  };
}
