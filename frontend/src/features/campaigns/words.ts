import { defineWords } from '@/shared/i18n/words';
import en from './i18n/en.json';
import ja from './i18n/ja.json';

export const { use: useWords } = defineWords(ja, en);
