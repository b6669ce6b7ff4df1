import en from './en.json';
import ja from './ja.json';
import { defineWords } from './words';

/** Words that every page needs: actions, states, errors. */
export const { use: useCommon, t: common } = defineWords(ja, en);
