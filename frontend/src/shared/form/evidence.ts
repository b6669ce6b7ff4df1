import { shortDate } from '@/shared/lib/format';
import { addressOf } from '@/shared/record/record-address';

export type EvidenceLine = {
  key: string;
  text: string;
  note: string;
  /** Codes of what the two have in common. */
  reasons: readonly string[];
  /** Where it can be read and used instead. */
  home?: ReturnType<typeof addressOf>;
  /** A colleague's visit that one may ask to join. */
  joinId?: string;
  /** A colleague's deal that one may read. */
  dealId?: string;
};

const named = ['name', 'title', 'label', 'code'] as const;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function listIn(evidence: unknown): unknown[] {
  if (Array.isArray(evidence)) return evidence;
  if (!isObject(evidence)) return [evidence];
  return Object.values(evidence).find(Array.isArray) ?? (Object.keys(evidence).length > 0 ? [evidence] : []);
}

/** What speaks against going on, as lines to read: a list of texts or records, or an object that holds one. */
export function evidenceLines(evidence: unknown): EvidenceLine[] {
  const noun = isObject(evidence) ? String(evidence.noun ?? '') : '';
  return listIn(evidence).map((item: unknown, i: number) => {
    if (!isObject(item)) return { key: String(i), text: String(item), note: '', reasons: [] };
    const shown = named.find((field) => typeof item[field] === 'string');
    const note = Object.entries(item)
      .filter(([field, value]) => field !== shown && !/id$/i.test(field) && /string|number/.test(typeof value))
      .map(([, value]) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDate(value) : value));
    return {
      key: String(item.id ?? i),
      text: String(shown ? item[shown] : ''),
      note: note.join('・'),
      reasons: Array.isArray(item.reasons) ? item.reasons.map(String) : [],
      home: typeof item.id === 'string' ? addressOf(noun, item.id) : undefined,
      ...(item.joinable === true && { joinId: String(item.contactId) }),
      ...(typeof item.dealId === 'string' && { dealId: item.dealId }),
    };
  });
}
