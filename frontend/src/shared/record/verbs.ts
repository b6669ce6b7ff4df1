import words from './i18n/ja.json';

type Verb = keyof typeof words.verb;

/** What was done, as the journal writes it, when the screen has a word for it. */
export const verbOf = (verb: string) => (Object.hasOwn(words.verb, verb) ? (verb as Verb) : undefined);
