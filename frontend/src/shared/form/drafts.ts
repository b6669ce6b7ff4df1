/** Drafts belong to one person: another one who signs in at the same screen never meets them. */
const prefix = 'draft:';
export const slotOf = (user: string, key: string) => `${prefix}${user}:${key}`;

export function readDraft<T>(slot: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(slot) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Who signs out leaves nothing typed behind; who is signed out by time finds it again. */
export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
