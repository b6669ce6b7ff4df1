import { expect, test } from 'vitest';
import type * as api from '@/api';
import { firstScheme, reach, schemeInput, schemeValues } from './scheme-values';

const stored = (part: Partial<api.RankScheme> = {}) =>
  ({ ...firstScheme('標準'), id: '1', number: 1, version: 0, state: 'draft', ...part }) as api.RankScheme;

test('a scheme survives the form unchanged', () => {
  const { name, windowMonths, source, rollUp, recency, frequency, monetary, bands } = stored();
  expect(schemeInput(schemeValues(stored()))).toEqual({
    name,
    windowMonths,
    source,
    rollUp,
    recency,
    frequency,
    monetary,
    bands,
  });
});

test('all history leaves as null, not as nothing', () => {
  expect(schemeInput(schemeValues(stored({ windowMonths: null })))).toHaveProperty('windowMonths', null);
});

test('only the settings of the chosen rule are sent', () => {
  const values = schemeValues(stored({ monetary: { rule: 'steps', cuts: [100, 300], weight: 2 } }));
  expect(schemeInput(values).monetary).toEqual({ rule: 'steps', cuts: [100, 300], weight: 2 });
  expect(reach(values)).toEqual({ low: 4, high: 5 + 5 + 6 });
});
