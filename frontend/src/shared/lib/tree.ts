import { grouped } from './grouped';

type Node = { id: string; name: string; parentId?: string | null | undefined };
export type Branch<T extends Node> = { item: T; depth: number };

/** Departments, categories and the like in the order of their tree, each below the one above it. */
export function inTree<T extends Node>(items: readonly T[]): Branch<T>[] {
  const known = new Set(items.map((i) => i.id));
  const below = grouped(items, (i) => (i.parentId && known.has(i.parentId) ? i.parentId : null));
  const walk = (parent: string | null, depth: number): Branch<T>[] =>
    (below.get(parent) ?? []).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)]);
  return walk(null, 0);
}

/** Where one may be moved: neither under itself nor under what is below it. */
export function possibleParents<T extends Node>(items: readonly T[], id: string | undefined): Branch<T>[] {
  const branches = inTree(items);
  const at = branches.findIndex((b) => b.item.id === id);
  if (at < 0) return branches;
  const end = branches.findIndex((b, i) => i > at && b.depth <= branches[at]!.depth);
  return branches.filter((_, i) => i < at || (end >= 0 && i >= end));
}
