// 6,919 purchases of 2,357 customers 1997-01..1998-06, ranked at 16 month ends.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCsv, readCsv } from '../csv.mjs';
import * as rank from '../ranking.mjs';

const plan = {
  kind: 'sales',
  header: false,
  delimiter: 'whitespace',
  columns: { 2: 'accountCode', 3: 'soldOn', 5: 'amount' },
  createAccounts: true,
};
const until = '19971231';

export async function run({ data, installation, check }) {
  const lines = readFileSync(join(data, 'CDNOW_sample.txt'), 'latin1').split('\r\n').filter((line) => line.trim());
  const early = lines.filter((line) => line.trim().split(/\s+/)[2] <= until);
  const late = lines.filter((line) => line.trim().split(/\s+/)[2] > until);
  const history = parseCsv(gunzipSync(readFileSync(join(data, 'check_cdnow_sample_monthly_history.csv.gz'))).toString());
  const months = [...new Set(history.map((row) => row.as_of))];
  const { id } = await installation.post('/rank-schemes', rank.schemeOf(rank.ntile, rank.ntile, rank.ntile));

  const first = await installation.import(plan, 'until-1997.txt', `${early.join('\r\n')}\r\n`);
  check('purchases of 1997 taken in', Math.abs(early.length - first.counts.new), JSON.stringify(first.counts));
  await installation.done(await installation.post(`/rank-schemes/${id}/activation`));
  const runs = new Map();
  const ranked = async (asOf) => {
    const job = await installation.post('/rank-runs', { period: asOf.slice(0, 7), schemeId: id });
    const url = await installation.result(job);
    runs.set(asOf, url);
    return rank.scoresOf(installation, url);
  };
  for (const asOf of months.filter((day) => day <= '1997-12-31'))
    check(`month end ${asOf}`, differences(history, asOf, await ranked(asOf)));

  const second = await installation.import(plan, 'from-1998.txt', `${late.join('\r\n')}\r\n`);
  check('purchases of 1998 taken in', Math.abs(late.length - second.counts.new), JSON.stringify(second.counts));
  let changed = 0;
  for (const [asOf, url] of runs) {
    const again = await installation.result(
      await installation.post('/rank-runs', { period: asOf.slice(0, 7), schemeId: id }),
    );
    changed += Number(again !== url) + differences(history, asOf, await rank.scoresOf(installation, url));
  }
  check('later sales change no earlier run', changed);
  for (const asOf of months.filter((day) => day > '1997-12-31'))
    check(`month end ${asOf}`, differences(history, asOf, await ranked(asOf)));

  const rows = readCsv(join(data, 'check_cdnow_sample_rfm_1998-07-01.csv'));
  const day = await rank.simulate(installation, rank.schemeOf(rank.ntile, rank.ntile, rank.ntile), '1998-07-01');
  check('R, F and M as of 1998-07-01', rank.compare(rows, day.scores, 'customer_id', rank.sameValues));
  check('equal numbers (ntile)', rank.compare(rows, day.scores, 'customer_id', rank.sameScores('N')));
  const same = rank.schemeOf(rank.quantile, rank.quantile, rank.quantile);
  const quantiles = await rank.simulate(installation, same, '1998-07-01');
  check('ties alike (quantile)', rank.compare(rows, quantiles.scores, 'customer_id', rank.sameQuantiles(rows)));
}

/** The history file counts days to the morning after the month end, the product to the month end itself. */
function differences(history, asOf, scores) {
  const rows = history
    .filter((row) => row.as_of === asOf)
    .map((row) => ({ ...row, recency_days: row.recency_days - 1 }));
  const n = rank.sameScores('N');
  return rank.compare(rows, scores, 'customer_id', (row, s) => rank.sameValues(row, s) && n(row, s));
}
