import { expect, test } from 'vitest';
import type * as api from '@/api';
import { heldInput, nextPlan, planInput, reportInput, timeNow, valuesOf } from './contact-values';

const me = 'me';
const account = { id: 'a', name: '㈱赤木電機' };
const plan = {
  id: 'c',
  version: 0,
  accountId: 'a',
  accountName: '㈱赤木電機',
  accountCode: 'C1',
  state: 'planned',
  purpose: '商談',
  method: '訪問',
  subject: '',
  plannedOn: '2020-01-06',
  plannedFrom: '10:00',
  plannedTo: '11:00',
  participants: [{ id: 'me', name: '田中 実' }],
  persons: [{ id: 'p', name: '中村 直樹' }],
} as unknown as api.Contact;

test('a plan starts with me, today and a time, so that purpose is the one choice left', () => {
  const input = planInput({ ...valuesOf({ kind: 'plan', account }, me), purpose: '商談' });
  expect(input).toMatchObject({ accountId: 'a', purpose: '商談', method: '訪問', participantIds: ['me'] });
  expect(input.plannedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(input.plannedFrom).toMatch(/^\d{2}:00$/);
  expect(input).not.toHaveProperty('result');
});

test('the result of a plan is held when it was planned, unless that is still to come', () => {
  expect(reportInput(valuesOf({ kind: 'report', contact: plan }, me))).toMatchObject({
    heldOn: '2020-01-06',
    heldFrom: '10:00',
    heldTo: '11:00',
    personIds: ['p'],
  });
  const later = { ...plan, plannedOn: '2999-01-01' };
  expect(valuesOf({ kind: 'report', contact: later }, me).on).not.toBe('2999-01-01');
});

test('CUS-09 what was learnt of the customer goes with the result, and nothing where nothing was', () => {
  const values = { ...valuesOf({ kind: 'report', contact: plan }, me), issue: ' 人手不足 ' };
  expect(reportInput(values).remarks).toEqual([{ kind: 'issue', text: '人手不足' }]);
  expect(reportInput({ ...values, issue: '' })).not.toHaveProperty('remarks');
});

test('a call is held now, without a plan beside it', () => {
  const input = heldInput(valuesOf({ kind: 'result', account, method: '電話', person: { id: 'p', name: '' } }, me));
  expect(input).toMatchObject({ method: '電話', personIds: ['p'], purpose: null });
  expect(input).not.toHaveProperty('plannedOn');
  expect(timeNow(Date.parse('2026-11-21T15:04:59Z'))).toBe('00:00');
});

test('the next action becomes a plan at the same time of day', () => {
  const values = { ...valuesOf({ kind: 'report', contact: plan }, me), nextAction: '見積', nextActionOn: '2026-12-01' };
  expect(nextPlan(values)).toMatchObject({
    plannedOn: '2026-12-01',
    plannedFrom: '10:00',
    plannedTo: null,
    subject: '見積',
    purpose: '商談',
  });
});
