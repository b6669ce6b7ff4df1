// The orders, scores and segments published with an R package: 995 customers as of 2006-12-31.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../csv.mjs';
import * as rank from '../ranking.mjs';

const asOf = '2006-12-31';

export async function run({ data, installation, check }) {
  const file = (name) => readCsv(join(data, name));
  const orders = readFileSync(join(data, 'rfm_data_orders.csv'));
  const columns = { customer_id: 'accountCode', order_date: 'soldOn', revenue: 'amount' };
  const job = await installation.import({ kind: 'sales', columns, createAccounts: true }, 'orders.csv', orders);
  check('4,906 orders taken in', Math.abs(4906 - job.counts.new), JSON.stringify(job.counts));
  const again = await installation.import({ kind: 'sales', columns, createAccounts: true }, 'orders.csv', orders);
  check('the same file adds nothing', again.counts.new, JSON.stringify(again.counts));

  const rows = file('check_rfm_data_orders_py_rfm_2006-12-31.csv');
  const scheme = rank.schemeOf(rank.ntile, rank.ntile, rank.ntile);
  const parts = await rank.simulate(installation, scheme, asOf);
  check('R, F and M of 995 customers', rank.compare(rows, parts.scores, 'customer_id', rank.sameValues));
  check('equal numbers (ntile)', rank.compare(rows, parts.scores, 'customer_id', rank.sameScores('N')));

  const same = rank.schemeOf(rank.quantile, rank.quantile, rank.quantile);
  const quantiles = await rank.simulate(installation, same, asOf);
  check('ties alike (quantile)', rank.compare(rows, quantiles.scores, 'customer_id', rank.sameQuantiles(rows)));

  const { days, orders: times, money } = rank.packageCuts(file('check_rfm_data_orders_thresholds.csv'));
  const cuts = rank.schemeOf(rank.steps(days), rank.steps(times), rank.steps(money));
  const tried = await rank.simulate(installation, cuts, asOf);
  const published = file('check_rfm_data_orders_2006-12-31.csv');
  check('published thresholds (steps)', rank.compare(published, tried.scores, 'customer_id', rank.samePackageScores));
  const wrong = segments(file('published_segment_rules.csv'), tried.scores, file('check_rfm_data_orders_segment_summary.csv'));
  check('published segment table', wrong);

  const { id } = await installation.post('/rank-schemes', cuts);
  await installation.done(await installation.post(`/rank-schemes/${id}/activation`));
  const url = await installation.result(await installation.post('/rank-runs', { period: '2006-12' }));
  const ran = await rank.scoresOf(installation, url);
  check('the run equals its simulation', rank.compare(published, ran, 'customer_id', rank.samePackageScores));
  const second = await installation.result(await installation.post('/rank-runs', { period: '2006-12' }));
  check('a second run is the same run', Number(second !== url));
}

/** Customers, orders and revenue by the first rule that fits. */
function segments(rules, scores, summary) {
  const within = (value, rule, axis) => value >= Number(rule[`${axis}_lower`]) && value <= Number(rule[`${axis}_upper`]);
  const sums = new Map();
  for (const s of scores.values()) {
    const fits = (r) =>
      within(s.recencyScore, r, 'r') && within(s.frequencyScore, r, 'f') && within(s.monetaryScore, r, 'm');
    const name = rules.find(fits)?.segment ?? 'Others';
    const sum = sums.get(name) ?? { customers: 0, orders: 0, revenue: 0 };
    sum.customers += 1;
    sum.orders += s.frequency;
    sum.revenue += s.monetary;
    sums.set(name, sum);
  }
  return summary.filter((row) => {
    const sum = sums.get(row.segment);
    return ['customers', 'orders', 'revenue'].some((field) => sum?.[field] !== Number(row[field]));
  }).length;
}
