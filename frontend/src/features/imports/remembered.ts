import type * as api from '@/api';

type Kept = Pick<api.ImportPlan, 'columns' | 'perColumn' | 'matchOn' | 'dateFormats' | 'createAccounts'>;

const most = 20;
const slot = 'import-plans';
type Shelf = { key: string; kept: Kept }[];
const keyOf = ({ plan, columns }: api.ImportPreview) => JSON.stringify([plan.kind, ...columns.map((c) => c.name)]);

function shelf(): Shelf {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? '[]') as Shelf;
  } catch {
    return [];
  }
}

/** How a file with this header was laid the last time on this device. */
export const remembered = (seen: api.ImportPreview): Kept | undefined =>
  seen.plan.header ? shelf().find(({ key }) => key === keyOf(seen))?.kept : undefined;

export function remember(plan: api.ImportPlan, seen: api.ImportPreview) {
  if (!seen.plan.header) return;
  const key = keyOf(seen);
  const { columns: laid, perColumn, matchOn, dateFormats, createAccounts } = plan;
  const kept = { columns: laid, perColumn, matchOn, dateFormats, createAccounts };
  const next = [{ key, kept }, ...shelf().filter((s) => s.key !== key)].slice(0, most);
  localStorage.setItem(slot, JSON.stringify(next));
}
