import { defineWords } from '@/shared/i18n/words';
import en from './i18n/en.json';
import ja from './i18n/ja.json';

/** What every list of accounts says: columns and what is done with the ticked ones. */
export const { use: useAccountWords } = defineWords(ja, en);
