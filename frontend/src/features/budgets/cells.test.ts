import { describe, expect, it } from 'vitest';
import { amountOf, csvRows, csvText, pastedRows } from './cells';

describe('SAL-02 amounts as they are typed and pasted', () => {
  it('are read from full-width digits, commas and currency signs', () => {
    expect(amountOf('１，２３４', 1)).toBe(1234);
    expect(amountOf('¥1,200 ', 1)).toBe(1200);
    expect(amountOf('△300', 1)).toBe(-300);
    expect(amountOf('(300)', 1)).toBe(-300);
  });
  it('count in the chosen unit without a rounding error', () => {
    expect(amountOf('1.1', 1000)).toBe(1100);
    expect(amountOf('123.4567', 10_000)).toBe(1_234_567);
    expect(amountOf('0.00001', 1)).toBeUndefined();
  });
  it('are empty or no number', () => {
    expect(amountOf(' ', 1)).toBeNull();
    expect(amountOf('未定', 1)).toBeUndefined();
  });
  it('come as lines and columns', () => {
    expect(pastedRows('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });
  it('survive a CSV and back, and no name becomes a formula', () => {
    const rows = [
      ['田中, 実', '1"2', '-5'],
      ['=1+1', '', 'x'],
    ];
    expect(csvRows(csvText(rows))).toEqual([rows[0], ["'=1+1", '', 'x']]);
  });
});
