/** Amounts as whole ten-thousandths, so that nothing is lost in floating point. */
export const exact = (text) => {
  const [whole, part = ''] = String(text).split('.');
  const sign = whole.startsWith('-') ? -1n : 1n;
  return BigInt(whole) * 10_000n + sign * BigInt(part.padEnd(4, '0').slice(0, 4) || '0');
};

/** A year-free scheme whose three scores are cut by one rule. */
export const schemeOf = (recency, frequency, monetary, more = {}) => ({
  name: 'check',
  windowMonths: null,
  rollUp: 'account',
  recency: { weight: 1, ...recency },
  frequency: { weight: 1, ...frequency },
  monetary: { weight: 1, ...monetary },
  bands: [
    { rank: 'A', from: 13, visitCycleDays: 14 },
    { rank: 'B', from: 10, visitCycleDays: 30 },
    { rank: 'C', from: 7, visitCycleDays: 60 },
    { rank: 'D', from: 0, visitCycleDays: null },
  ],
  ...more,
});
export const ntile = { rule: 'ntile', parts: 5 };
export const quantile = { rule: 'quantile', parts: 5 };
export const steps = (cuts) => ({ rule: 'steps', cuts });

/** The scores of a simulation or run by account code. */
export async function scoresOf(installation, url) {
  return new Map((await installation.all(`${url}/scores`)).map((s) => [s.accountCode, s]));
}

export async function simulate(installation, scheme, asOf) {
  const url = await installation.result(await installation.post('/rank-simulations', { scheme, asOf }));
  return { url, scores: await scoresOf(installation, url) };
}

/** How many rows of the check file are not what the product says, and how many it has too many. */
export function compare(rows, scores, code, same) {
  const wrong = rows.filter((row) => {
    const score = scores.get(row[code]);
    return !score || !same(row, score);
  });
  return wrong.length + Math.abs(scores.size - rows.length);
}

export const sameValues = (row, s) =>
  s.recencyDays === Number(row.recency_days) &&
  s.frequency === Number(row.frequency ?? row.transaction_count) &&
  exact(s.monetary) === exact(row.monetary ?? row.amount);

export const sameScores = (kind) => (row, s) =>
  s.recencyScore === Number(row[`${kind}_R`]) &&
  s.frequencyScore === Number(row[`${kind}_F`]) &&
  s.monetaryScore === Number(row[`${kind}_M`]);

export const samePackageScores = (row, s) =>
  s.recencyScore === Number(row.recency_score) &&
  s.frequencyScore === Number(row.frequency_score) &&
  s.monetaryScore === Number(row.monetary_score);

/** The definition of quantile scores, over the values of a check file. */
export function quantileScores(rows, value, parts = 5) {
  const worse = new Map();
  rows
    .map(value)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .forEach((v, i) => worse.has(v) || worse.set(v, i));
  return (row) => 1 + Math.floor((parts * worse.get(value(row))) / rows.length);
}

export function sameQuantiles(rows) {
  const r = quantileScores(rows, (row) => -Number(row.recency_days));
  const f = quantileScores(rows, (row) => Number(row.frequency));
  const m = quantileScores(rows, (row) => exact(row.monetary));
  return (row, s) => s.recencyScore === r(row) && s.frequencyScore === f(row) && s.monetaryScore === m(row);
}

/**
 * Lower bounds of an R package's thresholds file as cut points: values from a bound on get the next score; for days the
 * bound itself is no longer as good, so the last whole day below it is the cut. Bounds that repeat leave a score empty.
 */
export function packageCuts(rows) {
  const days = rows.slice(1).map((r) => Math.ceil(Number(r.recency_lower)) - 1);
  const orders = rows.slice(1).map((r) => Math.ceil(Number(r.frequency_lower)));
  const money = rows.slice(1).map((r) => Math.ceil(Number(r.monetary_lower) * 10_000 - 1e-4) / 10_000);
  return { days, orders, money };
}

/** Cut points as the product takes them, and how to read its scores where a bound was repeated. */
export function distinct(cuts) {
  const kept = [...new Set(cuts)];
  const scoreOf = [1, ...kept.map((cut) => 1 + cuts.filter((c) => c <= cut).length)];
  return { cuts: kept, score: (s) => scoreOf[s - 1] };
}
