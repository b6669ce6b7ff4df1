import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv.mjs';

const columns = {
  ＥＤＩＮＥＴコード: 'code',
  提出者名: 'name',
  '提出者名（ヨミ）': 'nameKana',
  '提出者名（英字）': 'nameEn',
  所在地: 'address',
  提出者業種: 'industry',
  提出者法人番号: 'corporateNumber',
};
const EVERY = 40;

/** Real companies in CP932 behind a line of preamble: all come in, and are found however one writes their names. */
export async function run({ data, installation, check }) {
  const bytes = readFileSync(join(data, 'EdinetcodeDlInfo_organisations.csv'));
  const text = new TextDecoder('windows-31j').decode(bytes);
  const rows = parseCsv(text.slice(text.indexOf('\n') + 1));
  const job = await installation.import({ kind: 'accounts', columns }, 'edinet.csv', bytes);
  const seen = await installation.get(job.resultUrl.replace('/api/v1', ''));
  check('encoding and preamble are detected', Number(seen.plan.encoding !== 'windows-31j') + Number(seen.plan.skipLines !== 1));
  check('every company is new', rows.length - job.counts.new, `${job.counts.new} companies`);

  const byCode = new Map((await installation.all('/accounts?sort=code')).map((a) => [a.code, a]));
  const same = (row) => byCode.get(row.ＥＤＩＮＥＴコード)?.name === row.提出者名.trim();
  check('every name is kept as written', rows.filter((row) => !same(row)).length);

  const sample = rows.filter((_, i) => i % EVERY === 0);
  const misses = async (ask) => {
    let missed = 0;
    for (const row of sample) {
      const q = ask(row);
      if (!q) continue;
      const found = await installation.get(`/accounts?limit=200&q=${encodeURIComponent(q)}`);
      if (!found.items.some((a) => a.code === row.ＥＤＩＮＥＴコード)) missed++;
    }
    return missed;
  };
  const bare = (row) => row.提出者名.replace(/株式会社|有限会社|合同会社|[\s　]/g, '');
  const of = `of ${sample.length}`;
  check('found by kanji', await misses((row) => row.提出者名), of);
  check('found by kanji without the legal form', await misses(bare), of);
  check('found by ㈱ and (株)', await misses((row) => row.提出者名.replace('株式会社', row.提出者名.length % 2 ? '㈱' : '(株)')), of);
  check('found by kana', await misses((row) => row['提出者名（ヨミ）'].replace(/カブシキガイシャ|[\s　]/g, '')), of);
  check('found by hiragana', await misses((row) => hiragana(row['提出者名（ヨミ）'].replace(/カブシキガイシャ|[\s　]/g, ''))), of);
  check('found by corporate number', await misses((row) => row.提出者法人番号), of);

  const again = await installation.import({ kind: 'accounts', columns }, 'edinet.csv', bytes);
  check('the same file again adds nothing', again.counts.new + again.counts.updated);
}

const hiragana = (text) => text.normalize('NFKC').replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
