// 9,994 order lines of 5,009 orders: amounts with four decimals, names with typographic quotes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../csv.mjs';
import * as rank from '../ranking.mjs';

const asOf = '2018-01-01';

export async function run({ data, installation, check }) {
  const columns = {
    'Order ID': 'orderNo',
    'Order Date': 'soldOn',
    'Customer ID': 'accountCode',
    'Customer Name': 'accountName',
    'Product Name': 'productName',
    Quantity: 'quantity',
    Sales: 'amount',
  };
  const lines = readFileSync(join(data, 'superstore.csv'));
  const job = await installation.import({ kind: 'sales', columns, createAccounts: true }, 'superstore.csv', lines);
  check('9,994 lines taken in', job.counts.error, JSON.stringify(job.counts));
  const rows = readCsv(join(data, 'check_superstore_rfm_2018-01-01.csv'));
  const parts = await rank.simulate(installation, rank.schemeOf(rank.ntile, rank.ntile, rank.ntile), asOf);
  check('R, F and M of 793 customers', rank.compare(rows, parts.scores, 'customer_id', rank.sameValues));
  check('equal numbers (ntile)', rank.compare(rows, parts.scores, 'customer_id', rank.sameScores('N')));
  const same = rank.schemeOf(rank.quantile, rank.quantile, rank.quantile);
  const quantiles = await rank.simulate(installation, same, asOf);
  check('ties alike (quantile)', rank.compare(rows, quantiles.scores, 'customer_id', rank.sameQuantiles(rows)));

  const bounds = readCsv(join(data, 'check_superstore_Rpackage_rfm-0.3.0_thresholds.csv'));
  const { days, orders, money } = rank.packageCuts(bounds);
  const cuts = rank.schemeOf(rank.steps(days), rank.steps(orders), rank.steps(money));
  const tried = await rank.simulate(installation, cuts, asOf);
  const published = readCsv(join(data, 'check_superstore_Rpackage_rfm-0.3.0.csv'));
  check('published thresholds (steps)', rank.compare(published, tried.scores, 'customer_id', rank.samePackageScores));
}
