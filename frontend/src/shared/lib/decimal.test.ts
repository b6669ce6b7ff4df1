import { expect, test } from 'vitest';
import { same, sum, times } from './decimal';

test('tenths add up and multiply without a rest', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(times(3, 0.1)).toBe(0.3);
  expect(same(0.1 + 0.2, 0.3)).toBe(true);
  expect(same(0.3, 0.3001)).toBe(false);
});

test('a product is rounded half away from zero at the fourth decimal', () => {
  expect(times(1.5, 0.0001)).toBe(0.0002);
  expect(times(-1.5, 0.0001)).toBe(-0.0002);
  expect(times(1.005, 1000)).toBe(1005);
  expect(times(12_345.6789, 98_765.4321)).toBe(1_219_326_311.1264);
});
