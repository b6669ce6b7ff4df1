import type * as api from '@/api';

export const dimensions = ['recency', 'frequency', 'monetary'] as const;
export type DimensionName = (typeof dimensions)[number];

/** A dimension while it is edited: fields may be empty, and each rule keeps its own settings. */
export type DimensionValues = { rule: api.RankRule; parts: number | ''; cuts: (number | '')[]; weight: number | '' };
export type BandValues = { rank: string; from: number | ''; visitCycleDays: number | '' };
export type SchemeValues = {
  name: string;
  allHistory: boolean;
  windowMonths: number | '';
  source: api.RankSource;
  rollUp: api.RankRollUp;
  recency: DimensionValues;
  frequency: DimensionValues;
  monetary: DimensionValues;
  bands: BandValues[];
};

const dimensionValues = (d: api.RankDimension, cuts: number[]): DimensionValues => ({
  rule: d.rule,
  parts: d.parts ?? 5,
  cuts: d.cuts?.length ? d.cuts : cuts,
  weight: d.weight ?? 1,
});

/** What a new scheme begins with: a year, five equal parts, four ranks. */
export const firstScheme = (name: string): api.RankSchemeInput => ({
  name,
  windowMonths: 12,
  source: 'sales',
  rollUp: 'headOffice',
  recency: { rule: 'quantile', parts: 5, weight: 1 },
  frequency: { rule: 'quantile', parts: 5, weight: 1 },
  monetary: { rule: 'quantile', parts: 5, weight: 1 },
  bands: [
    { rank: 'A', from: 13, visitCycleDays: 14 },
    { rank: 'B', from: 10, visitCycleDays: 30 },
    { rank: 'C', from: 7, visitCycleDays: 60 },
    { rank: 'D', from: 3, visitCycleDays: null },
  ],
});

export const schemeValues = (scheme: api.RankScheme): SchemeValues => ({
  name: scheme.name,
  allHistory: scheme.windowMonths == null,
  windowMonths: scheme.windowMonths ?? 12,
  source: scheme.source,
  rollUp: scheme.rollUp,
  recency: dimensionValues(scheme.recency, [30, 90, 180, 365]),
  frequency: dimensionValues(scheme.frequency, [2, 3, 5, 10]),
  monetary: dimensionValues(scheme.monetary, [100_000, 300_000, 1_000_000, 3_000_000]),
  bands: scheme.bands.map((b) => ({ rank: b.rank, from: b.from, visitCycleDays: b.visitCycleDays ?? '' })),
});

const none = (n: number | '') => (n === '' ? null : n);

function dimensionInput({ rule, parts, cuts, weight }: DimensionValues): api.RankDimension {
  const by = rule === 'steps' ? { cuts: cuts.filter((c) => c !== '') } : { parts: none(parts) };
  return { rule, ...by, weight: none(weight) };
}

export const schemeInput = (v: SchemeValues): api.RankSchemeInput => ({
  name: v.name,
  windowMonths: v.allHistory ? null : none(v.windowMonths),
  source: v.source,
  rollUp: v.rollUp,
  recency: dimensionInput(v.recency),
  frequency: dimensionInput(v.frequency),
  monetary: dimensionInput(v.monetary),
  // the server says at the field what is missing
  bands: v.bands.map((b) => ({ rank: b.rank, from: none(b.from) as number, visitCycleDays: none(b.visitCycleDays) })),
});

/** The highest score of a dimension. */
export const highest = (d: DimensionValues) => (d.rule === 'steps' ? d.cuts.length + 1 : d.parts || 0);

export const reach = (v: SchemeValues) => ({
  low: dimensions.reduce((sum, d) => sum + (v[d].weight || 0), 0),
  high: dimensions.reduce((sum, d) => sum + (v[d].weight || 0) * highest(v[d]), 0),
});
