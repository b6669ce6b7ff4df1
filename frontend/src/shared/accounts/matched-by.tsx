import type * as api from '@/api';
import { foldedRanges } from '@/shared/lib/fold';
import { Marked } from '@/shared/ui/marked';

const places = ['nameKana', 'address', 'phone', 'city'] as const;

/** The code, or what the search found when it is not in the name: the reading, the address, the number. */
export function MatchedBy({ row, q }: { row: api.AccountRow; q: string | undefined }) {
  if (q?.trim() && foldedRanges(row.name, q).length === 0 && foldedRanges(row.code, q).length === 0) {
    const field = places.find((p) => row[p] && foldedRanges(row[p] ?? '', q).length > 0);
    if (field) return <Marked text={row[field] ?? ''} q={q} />;
  }
  return <Marked text={row.code} q={q} />;
}
