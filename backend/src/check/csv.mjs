import { readFileSync } from 'node:fs';

/** RFC 4180 as records by the names of the first line. */
export function readCsv(file) {
  return parseCsv(readFileSync(file, 'utf8'));
}

export function parseCsv(text) {
  const lines = [];
  let line = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') line.push(cell), (cell = '');
    else if (!quoted && c === '\n') line.push(cell.replace(/\r$/, '')), lines.push(line), (line = []), (cell = '');
    else cell += c;
  }
  if (cell || line.length) lines.push([...line, cell.replace(/\r$/, '')]);
  const [head, ...rows] = lines;
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
}

const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell);

export const writeCsv = (head, rows) =>
  `${[head, ...rows].map((row) => row.map((c) => quote(c ?? '')).join(',')).join('\n')}\n`;
