import * as z from 'zod/mini';
import { listSearch } from '@/shared/list/list-search';

/** open: the record in the side sheet, "new" for one to be entered, then with the account it is about. */
export const voiceSearch = z.extend(listSearch, {
  open: z.catch(z.optional(z.string()), undefined),
  account: z.catch(z.optional(z.string()), undefined),
});
export type VoiceSearch = z.infer<typeof voiceSearch>;
