import { type CompositionEvent, useRef } from 'react';

const kanaOnly = /^[ぁ-ゖァ-ヶー・\s　a-zａ-ｚ]+$/i;
const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60)).replace(/[a-zａ-ｚ]+/gi, '');

/**
 * Listens to the input method while a name is typed and hands out its reading in katakana, which the characters
 * themselves no longer tell. Spread the handlers on the name's input.
 */
export function useKana(append: (reading: string) => void) {
  const reading = useRef('');
  return {
    onCompositionStart: () => {
      reading.current = '';
    },
    onCompositionUpdate: (e: CompositionEvent) => {
      if (kanaOnly.test(e.data) && e.data.length >= reading.current.length - 1) reading.current = e.data;
    },
    onCompositionEnd: (e: CompositionEvent) => {
      if (e.data && reading.current) append(toKatakana(reading.current));
      reading.current = '';
    },
  };
}
