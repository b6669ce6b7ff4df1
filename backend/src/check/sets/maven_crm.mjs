// 85 accounts with typos kept, and 4,238 won deals as sales.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from '../csv.mjs';
import * as rank from '../ranking.mjs';

const asOf = '2018-01-01';

export async function run({ data, installation, check }) {
  const accounts = readCsv(join(data, 'accounts.csv'));
  const named = accounts.map((a) => [a.account, a.account, a.sector]);
  const columns = { code: 'code', name: 'name', industry: 'industry' };
  const made = await installation.import(
    { kind: 'accounts', columns },
    'accounts.csv',
    writeCsv(['code', 'name', 'industry'], named),
  );
  check('85 accounts taken in', Math.abs(85 - made.counts.new), JSON.stringify(made.counts));
  const kept = await installation.get(`/accounts?q=${encodeURIComponent('Acme Corporation')}`);
  check('the typo "technolgy" is kept', Number(kept.items[0]?.industry !== 'technolgy'));

  const won = readCsv(join(data, 'sales_pipeline.csv')).filter((d) => d.deal_stage === 'Won');
  const rowsOf = (deals) => deals.map((d) => [d.opportunity_id, d.account, d.close_date, d.product, d.close_value]);
  const head = ['orderNo', 'accountCode', 'soldOn', 'productName', 'amount'];
  const plan = { kind: 'sales', columns: Object.fromEntries(head.map((name) => [name, name])) };
  const job = await installation.import(plan, 'won.csv', writeCsv(head, rowsOf(won)));
  const nameless = won.filter((d) => !d.account).length;
  check('won deals taken in', Math.abs(won.length - nameless - job.counts.new), JSON.stringify(job.counts));
  check('deals without an account are told', Math.abs(nameless - job.counts.error));

  const totals = JSON.parse(readFileSync(join(data, 'check_maven_totals.json'), 'utf8'));
  const rows = readCsv(join(data, 'check_maven_won_deals_rfm_2018-01-01.csv'));
  const parts = await rank.simulate(installation, rank.schemeOf(rank.ntile, rank.ntile, rank.ntile), asOf);
  const sum = [...parts.scores.values()].reduce((all, s) => all + s.monetary, 0);
  check('won value', Math.abs(sum - Number(totals.won_value)));
  check('R, F and M of 85 accounts', rank.compare(rows, parts.scores, 'customer_id', rank.sameValues));
  check('equal numbers (ntile)', rank.compare(rows, parts.scores, 'customer_id', rank.sameScores('N')));
  const same = rank.schemeOf(rank.quantile, rank.quantile, rank.quantile);
  const quantiles = await rank.simulate(installation, same, asOf);
  check('ties alike (quantile)', rank.compare(rows, quantiles.scores, 'customer_id', rank.sameQuantiles(rows)));
}
