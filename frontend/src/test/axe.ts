import axe from 'axe-core';
import { expect } from 'vitest';

/** GEN-08: no WCAG 2.2 AA violation in what is on the screen now. */
export async function expectAccessible(root: Element = document.body) {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}
