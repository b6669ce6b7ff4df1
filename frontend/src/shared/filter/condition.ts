/** The condition tree as the API reads it; lists, saved views and exports share it. */
export type Leaf = { field: string; op: string; value?: unknown };
export type GroupKind = 'all' | 'any' | 'none';
export type Group = { [K in GroupKind]?: Condition[] };
export type Related = { has: string; where?: Condition };
export type Condition = Leaf | Group | Related;

export const kinds = ['all', 'any', 'none'] as const;
export const isLeaf = (c: Condition): c is Leaf => 'field' in c;
export const isRelated = (c: Condition): c is Related => 'has' in c;
export const kindOf = (c: Group): GroupKind => kinds.find((k) => k in c) ?? 'all';
export const childrenOf = (c: Group): readonly Condition[] => c[kindOf(c)] ?? [];
export const group = (kind: GroupKind, children: readonly Condition[]): Group => ({ [kind]: [...children] });

const without = new Set(['empty', 'notEmpty']);
export const needsValue = (op: string) => !without.has(op);
export const takesMany = (op: string) => /^(in|notIn|hasAny|hasAll|hasNone)$/.test(op);

function complete(leaf: Leaf) {
  const { op, value } = leaf;
  if (!leaf.field || !op) return false;
  if (!needsValue(op)) return true;
  if (takesMany(op)) return Array.isArray(value) && value.length > 0;
  if (op === 'between') return Array.isArray(value) && value.length === 2 && value.every((v) => v !== '' && v != null);
  return value !== undefined && value !== null && value !== '';
}

/** What can be asked already: half-filled lines and empty groups fall away. */
export function prune(c: Condition | undefined): Condition | undefined {
  if (!c) return undefined;
  if (isLeaf(c)) return complete(c) ? (needsValue(c.op) ? c : { field: c.field, op: c.op }) : undefined;
  if (isRelated(c)) {
    const where = prune(c.where);
    return c.has ? (where ? { has: c.has, where } : { has: c.has }) : undefined;
  }
  const children = childrenOf(c)
    .map(prune)
    .filter((child) => child !== undefined);
  return children.length ? group(kindOf(c), children) : undefined;
}

/** The lines of the outermost "all", where chips put theirs. */
export function lines(c: Condition | undefined): readonly Condition[] {
  if (!c) return [];
  return !isLeaf(c) && !isRelated(c) && kindOf(c) === 'all' ? childrenOf(c) : [c];
}

export const fromLines = (all: readonly Condition[]): Condition | undefined =>
  all.length ? group('all', all) : undefined;

/** The values of the one "field in [...]" line that a row of chips stands for. */
export function chosen(c: Condition | undefined, field: string, op = 'in'): readonly string[] {
  const line = lines(c).find((l): l is Leaf => isLeaf(l) && l.field === field && l.op === op);
  return Array.isArray(line?.value) ? (line.value as string[]) : [];
}

export function withChosen(c: Condition | undefined, field: string, values: readonly string[], op = 'in') {
  const others = lines(c).filter((l) => !(isLeaf(l) && l.field === field && l.op === op));
  return fromLines(values.length ? [...others, { field, op, value: [...values] }] : others);
}
