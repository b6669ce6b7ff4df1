import ja from './i18n/ja.json';
import { useFilterWords } from './words';

export function useOpLabel() {
  const t = useFilterWords();
  return (op: string) => (op in ja.ops ? t(`ops.${op as keyof typeof ja.ops}`) : op);
}
