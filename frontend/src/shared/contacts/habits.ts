/** Codes of the list contactMethod that the product itself enters. */
export const methods = { visit: '訪問', call: '電話', mail: 'メール' } as const;

type Habits = { purpose: string; method: string };
const initial: Habits = { purpose: '', method: methods.visit };

/** What this device entered last: the best guess for the next one. */
export function habits(): Habits {
  try {
    return { ...initial, ...JSON.parse(localStorage.getItem('contact-habits') ?? '{}') };
  } catch {
    return initial;
  }
}

export const keepHabits = (kept: Habits) => localStorage.setItem('contact-habits', JSON.stringify(kept));
