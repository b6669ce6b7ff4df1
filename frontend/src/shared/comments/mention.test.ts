import { expect, test } from 'vitest';
import { mentionedIn, pieces, typedMention, withMention } from './mention';

test('ACT-08 a name is looked for while it is typed after @, and put in whole', () => {
  expect(typedMention('お願いします @佐', 9)).toBe('佐');
  expect(typedMention('a@example', 9)).toBeUndefined();
  expect(typedMention('@佐藤 葵 ', 6)).toBeUndefined();
  expect(withMention('お願い @佐', 6, '佐藤 葵')).toEqual({ text: 'お願い @佐藤 葵 ', caret: 10 });
});

test('ACT-08 who was taken out of the text again is not told', () => {
  const chosen = [
    { id: '1', name: '佐藤 葵' },
    { id: '2', name: '田中 実' },
  ];
  expect(mentionedIn('@田中 実 どうぞ', chosen)).toEqual(['2']);
  expect(pieces('あ @田中 実 どうぞ', chosen).map((p) => [p.text, p.mention])).toEqual([
    ['あ ', false],
    ['@田中 実', true],
    [' どうぞ', false],
  ]);
});
