import * as z from 'zod/mini';

const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined as never);
export const tabs = ['related', 'activity', 'contacts', 'sales', 'branches', 'voice', 'history', 'info'] as const;

/** What of an account is open: kept in the address, so that Back and links find it again. */
export const accountSearch = z.object({
  tab: maybe(z.enum(tabs)),
  /** Include the accounts below in every list and total. */
  below: maybe(z.boolean()),
  kind: maybe(z.string()),
  from: maybe(z.string()),
  to: maybe(z.string()),
});
export type AccountSearch = z.infer<typeof accountSearch>;
export type ChangeSearch = (part: Partial<AccountSearch>) => void;
