import type * as api from '@/api';

export const kinds: readonly api.ImportKind[] = ['sales', 'accounts', 'persons', 'products'];

/** What the server would refuse a plan without, any one field of each group. */
const needed: Record<api.ImportKind, readonly (readonly string[])[]> = {
  accounts: [['name', 'code']],
  persons: [['familyName', 'name', 'code']],
  products: [['name', 'code']],
  sales: [['accountCode', 'accountName'], ['soldOn'], ['amount', 'quantity']],
};

/** The groups of fields of which no column has any yet. */
export const missing = (plan: api.ImportPlan) => {
  const used = new Set(Object.values(plan.columns));
  return needed[plan.kind].filter((group) => !group.some((field) => used.has(field)));
};

/** Lays a column on a field, taking the field from the column that had it; null leaves the column out. */
export function lay(plan: api.ImportPlan, column: string, field: string | null): api.ImportPlan {
  const columns = Object.fromEntries(
    Object.entries(plan.columns).filter(([name, has]) => name !== column && (field === null || has !== field)),
  );
  if (field) columns[column] = field;
  const used = new Set(Object.values(columns));
  const perColumn = Object.fromEntries(Object.entries(plan.perColumn ?? {}).filter(([f]) => used.has(f)));
  return { ...plan, columns, perColumn, matchOn: plan.matchOn?.filter((f) => used.has(f)) ?? null };
}

const external = 'externalId.';
/** Which kinds carry keys of other systems. */
export const hasExternalIds = (kind: api.ImportKind) => kind === 'accounts' || kind === 'persons';
export const isExternalId = (field: string | null | undefined) => field?.startsWith(external) === true;
/** Of "externalId.sap" the "sap"; what no system can be called is left out. */
export const systemOf = (field: string) => field.slice(external.length);
export const externalId = (system: string) =>
  external +
  system
    .normalize('NFKC')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, 50);
/** A key of another system whose name is still to be told. */
export const nameless = (plan: api.ImportPlan) => Object.values(plan.columns).includes(external);

/** The listed fields and the keys of other systems that a column of the plan is laid on. */
export const usedFields = (plan: api.ImportPlan, fields: readonly api.ImportField[]): readonly api.ImportField[] =>
  Object.values(plan.columns).flatMap((name) => {
    const known = fields.find((f) => f.name === name);
    if (known) return [known];
    const [labelJa, labelEn] = [`外部キー ${systemOf(name)}`, `Key in ${systemOf(name)}`];
    return isExternalId(name) ? [{ name, type: 'text', labelJa, labelEn, matchable: true, aliases: [] }] : [];
  });

/** What a filled cell may do to a field that has a value; only long texts can grow. */
export const modes = (field: api.ImportField | undefined): readonly api.ImportMode[] =>
  field?.type === 'long' ? ['overwrite', 'ifEmpty', 'append'] : ['overwrite', 'ifEmpty'];

export const withMode = (plan: api.ImportPlan, field: string, mode: api.ImportMode): api.ImportPlan => ({
  ...plan,
  perColumn: { ...plan.perColumn, [field]: mode },
});

/** Text files are looked at by their first megabyte, cut at the end of a line; workbooks and UTF-16 need all of it. */
export async function head(file: File, size = 1 << 20): Promise<Blob> {
  if (file.size <= size) return file;
  const bytes = new Uint8Array(await file.slice(0, size).arrayBuffer());
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (zip || utf16) return file;
  const end = bytes.lastIndexOf(0x0a);
  return end > 0 ? new Blob([bytes.slice(0, end + 1)]) : file;
}
