import { useWords } from './words';

/** Kinds of records that a later version of the server adds are shown by the name the API gives them. */
export function useRightWords() {
  const t = useWords();
  return {
    noun: (noun: string) => {
      const key = `noun.${noun}`;
      const word = t(key as 'noun.account');
      return word === key ? noun : word;
    },
  };
}
