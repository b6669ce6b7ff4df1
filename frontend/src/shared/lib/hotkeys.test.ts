import { expect, test } from 'vitest';
import { strokeOf } from './hotkeys';

const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
  strokeOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('Ctrl and Cmd are the same key, Alt belongs to the system', () => {
  expect(key('k', { ctrlKey: true })).toBe('mod+k');
  expect(key('K', { metaKey: true })).toBe('mod+k');
  expect(key('?')).toBe('?');
  expect(key('a', { altKey: true })).toBe('');
});
