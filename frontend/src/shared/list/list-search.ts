import * as z from 'zod/mini';
import type { Condition } from '@/shared/filter/condition';

const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined as never);
const tree = z.custom<Condition>((v) => typeof v === 'object' && v !== null && !Array.isArray(v));

/** A list's whole state is its address: shareable, safe for Back, and exactly what a saved view keeps. */
export const listSearch = z.object({
  q: maybe(z.string()),
  where: maybe(tree),
  sort: maybe(z.string()),
  cols: maybe(z.array(z.string())),
  view: maybe(z.string()),
});
export type ListSearch = z.infer<typeof listSearch>;

/** What the search endpoint of every noun reads. */
export const searchBody = ({ q, where, sort }: ListSearch, offset: number, limit: number) => ({
  ...(q?.trim() ? { q: q.trim() } : {}),
  // the contract has no words for a tree of any depth
  ...(where ? { where: where as never } : {}),
  ...(sort ? { sort } : {}),
  offset,
  limit,
  withTotal: true,
});
