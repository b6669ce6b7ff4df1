// 14 transactions of 6 customers; purchases of one customer and day are one order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../csv.mjs';
import * as rank from '../ranking.mjs';

export async function run({ data, installation, check }) {
  const cases = JSON.parse(readFileSync(join(data, 'cases.json'), 'utf8'));
  const rows = cases.transactions.map(([customer, day, amount]) => [`${customer}/${day}`, customer, day, amount]);
  const head = ['orderNo', 'accountCode', 'soldOn', 'amount'];
  const columns = Object.fromEntries(head.map((name) => [name, name]));
  const plan = { kind: 'sales', columns, createAccounts: true };
  const job = await installation.import(plan, 'toy.csv', writeCsv(head, rows));
  check('14 transactions taken in', job.counts.error, JSON.stringify(job.counts));
  const scheme = rank.schemeOf(rank.quantile, rank.quantile, rank.quantile);
  const { scores } = await rank.simulate(installation, scheme, cases.observation_period_end);
  const wrong = cases.expected_classic_convention.rows.filter(([customer, days, recency, mean]) => {
    const s = scores.get(String(customer));
    return s?.frequency !== days || s.recencyDays !== recency || s.monetary !== mean * days;
  });
  check('classic R, F and M of 6 customers', wrong.length);
}
