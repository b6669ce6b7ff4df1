import { expect, test } from 'vitest';
import type * as api from '@/api';
import { externalId, head, lay, missing, modes, nameless, usedFields } from './plan';

const plan: api.ImportPlan = { kind: 'sales', columns: { 顧客: 'accountCode', 日付: 'soldOn' } };

test('NEW-08 says what a plan still lacks', () => {
  expect(missing(plan)).toEqual([['amount', 'quantity']]);
  expect(missing(lay(plan, '数量', 'quantity'))).toEqual([]);
  expect(missing({ kind: 'products', columns: { 品番: 'code' } })).toEqual([]);
  expect(missing(lay(plan, '金額', 'amount'))).toEqual([]);
});

test('a field belongs to one column', () => {
  expect(lay(plan, '得意先', 'accountCode').columns).toEqual({ 日付: 'soldOn', 得意先: 'accountCode' });
  expect(lay(plan, '日付', null).columns).toEqual({ 顧客: 'accountCode' });
  expect(lay({ ...plan, perColumn: { soldOn: 'ifEmpty' } }, '日付', null).perColumn).toEqual({});
});

test('a large text file is looked at by its head, up to the end of a line', async () => {
  const text = 'あい\n'.repeat(100);
  const part = await head(new File([text], 'a.csv'), 100);
  expect(await part.text()).toBe('あい\n'.repeat(14));
  const book = new File([new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(200)], 'a.xlsx');
  expect((await head(book, 100)).size).toBe(204);
});

test('NEW-08 a key of another system is a field of its own, named by letters and digits', () => {
  expect(externalId('ｓａｐ 01')).toBe('externalId.sap01');
  const keyed = lay({ kind: 'accounts', columns: {} }, '基幹番号', externalId('基幹'));
  expect(nameless(keyed)).toBe(true);
  const named = lay(keyed, '基幹番号', externalId('sap'));
  expect(nameless(named)).toBe(false);
  expect(usedFields(named, [])).toMatchObject([{ name: 'externalId.sap', matchable: true }]);
});

test('only long texts can be added to', () => {
  const field = { name: 'note', type: 'long', labelJa: '', labelEn: '', matchable: false, aliases: [] };
  expect(modes(field)).toContain('append');
  expect(modes({ ...field, type: 'text' })).not.toContain('append');
});
