import { expect, test } from 'vitest';
import { inTree, possibleParents } from './tree';

const department = (id: string, parentId?: string) => ({ id, parentId, name: id });
const company = [
  department('hq'),
  department('east', 'hq'),
  department('west', 'hq'),
  department('tokyo', 'east'),
  department('lost', 'gone'),
];
const ids = (branches: ReturnType<typeof inTree<(typeof company)[number]>>) =>
  branches.map((b) => `${b.depth}${b.item.id}`);

test('departments stand below the one above them, and none is lost', () => {
  expect(ids(inTree(company))).toEqual(['0hq', '1east', '2tokyo', '1west', '0lost']);
});

test('a department cannot be moved below itself', () => {
  expect(ids(possibleParents(company, 'east'))).toEqual(['0hq', '1west', '0lost']);
  expect(ids(possibleParents(company, 'hq'))).toEqual(['0lost']);
  expect(possibleParents(company, undefined)).toHaveLength(5);
});
