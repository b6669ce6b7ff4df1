import { expect, test } from 'vitest';
import { evidenceLines } from './evidence';

test('records are told by their name, ids stay out of sight', () => {
  expect(evidenceLines([{ id: '1', name: '㈱赤木電機', code: 'C1', phone: '076-1', ownerId: 'u' }])).toEqual([
    { key: '1', text: '㈱赤木電機', note: 'C1・076-1', reasons: [], home: undefined },
  ]);
});

test('texts, and lists inside an object, are read too', () => {
  expect(evidenceLines(['きのう電話した'])[0]?.text).toBe('きのう電話した');
  expect(evidenceLines({ candidates: [{ id: '2', title: '見積' }] })[0]?.text).toBe('見積');
  expect(evidenceLines({})).toEqual([]);
});

test('a record of a known noun can be opened, and says why it is there', () => {
  const [line] = evidenceLines({ noun: 'person', candidates: [{ id: '3', name: '赤木', reasons: ['phone'] }] });
  expect(line).toMatchObject({ reasons: ['phone'], home: { params: { personId: '3' } } });
});

test("DEA-07: a colleague's deal is told with account, name and day, and opens where it may be read", () => {
  const deal = { name: '田中 実', account: '近江屋', deal: '冷蔵設備', on: '2026-12-20' };
  const [hidden, readable] = evidenceLines({ approaches: [deal, { ...deal, dealId: 'd1' }] });
  expect(hidden).toMatchObject({ text: '田中 実', note: '近江屋・冷蔵設備・12/20(日)' });
  expect(hidden).not.toHaveProperty('dealId');
  expect(readable).toMatchObject({ dealId: 'd1' });
});
