import type * as api from '@/api';
import { grouped } from './grouped';

export type Branch = { department: api.Department; depth: number };

/** Departments in the order of their tree, each below the one above it. */
export function inTree(departments: readonly api.Department[]): Branch[] {
  const known = new Set(departments.map((d) => d.id));
  const below = grouped(departments, (d) => (d.parentId && known.has(d.parentId) ? d.parentId : null));
  const walk = (parent: string | null, depth: number): Branch[] =>
    (below.get(parent) ?? []).flatMap((department) => [{ department, depth }, ...walk(department.id, depth + 1)]);
  return walk(null, 0);
}

/** Where a department may be moved: neither under itself nor under what is below it. */
export function possibleParents(departments: readonly api.Department[], id: string | undefined): Branch[] {
  const branches = inTree(departments);
  const at = branches.findIndex((b) => b.department.id === id);
  if (at < 0) return branches;
  const end = branches.findIndex((b, i) => i > at && b.depth <= branches[at]!.depth);
  return branches.filter((_, i) => i < at || (end >= 0 && i >= end));
}
