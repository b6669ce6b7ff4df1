import { foldNumber } from '@/shared/lib/fold-number';

/** An amount, null for an emptied cell, undefined for what is no number. */
export type Typed = number | null | undefined;

/** １，２００ is 1200 and △300 is -300; in units of a thousand 1.5 is 1500. Exact: whole ten-thousandths. */
export function amountOf(text: string, unit: number): Typed {
  const plain = foldNumber(text)
    .replaceAll(',', '')
    .replace(/^[△▲]/, '-')
    .replace(/^\((.+)\)$/, '-$1');
  if (plain === '' || plain === '-') return null;
  const match = /^([+-]?)(\d{1,14})(?:\.(\d{1,8}))?$/.exec(plain);
  if (!match) return undefined;
  const [, sign, whole = '0', part = ''] = match;
  const exact = BigInt(whole + part.padEnd(8, '0')) * BigInt(unit);
  if (exact % 10_000n !== 0n || exact / 10n ** 8n >= 10n ** 14n) return undefined;
  const amount = Number(exact / 10_000n) / 10_000;
  return sign === '-' ? -amount : amount;
}

/** Tab-separated lines as spreadsheets put them on the clipboard. */
export const pastedRows = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

/** Comma-separated lines with quotes (RFC 4180). */
export function csvRows(text: string) {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let i = 0; i < body.length; i++) {
    const c = body[i] as string;
    if (quoted && c === '"' && body[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (c === ',' && !quoted) {
      row.push(cell);
      cell = '';
    } else if (c === '\n' && !quoted) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** What a spreadsheet would take for a formula is given as text. */
const quote = (cell: string) => {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvText = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
