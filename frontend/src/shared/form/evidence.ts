export type EvidenceLine = { key: string; text: string; note: string };

const named = ['name', 'title', 'label', 'code'] as const;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function listIn(evidence: unknown): unknown[] {
  if (Array.isArray(evidence)) return evidence;
  if (!isObject(evidence)) return [evidence];
  return Object.values(evidence).find(Array.isArray) ?? (Object.keys(evidence).length > 0 ? [evidence] : []);
}

/** What speaks against going on, as lines to read: a list of texts or records, or an object that holds one. */
export function evidenceLines(evidence: unknown): EvidenceLine[] {
  return listIn(evidence).map((item: unknown, i: number) => {
    if (!isObject(item)) return { key: String(i), text: String(item), note: '' };
    const shown = named.find((field) => typeof item[field] === 'string');
    const note = Object.entries(item)
      .filter(([field, value]) => field !== shown && !/id$/i.test(field) && /string|number/.test(typeof value))
      .map(([, value]) => value);
    return { key: String(item.id ?? i), text: String(shown ? item[shown] : ''), note: note.join('・') };
  });
}
