import { useState } from 'react';
import type * as api from '@/api';

/** What was typed into a cell and not saved yet. */
export type Draft = {
  id: string;
  month: string;
  /** What stood there when it was typed, or what it was found to be when it could not be saved. */
  before: number | null;
  amount: number | null;
  moved?: api.BudgetCellNow;
};

const place = (id: string, month: string) => `${id} ${month}`;

/** The cells that were changed and wait to be saved, over what the server knows. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const of = (id: string, month: string) => drafts.get(place(id, month));

  function put(cells: readonly { id: string; month: string; entered: number | null; amount: number | null }[]) {
    setDrafts((known) => {
      const next = new Map(known);
      for (const { id, month, entered, amount } of cells) {
        const before = next.get(place(id, month))?.before ?? entered;
        if (amount === before) next.delete(place(id, month));
        else next.set(place(id, month), { id, month, before, amount });
      }
      return next;
    });
  }

  /** Nobody's edit is lost: what others wrote becomes what mine is measured by, and is shown beside it. */
  function meet(moved: readonly api.BudgetCellNow[]) {
    setDrafts((known) => {
      const next = new Map(known);
      for (const now of moved) {
        const mine = next.get(place(now.id, now.month));
        if (mine) next.set(place(now.id, now.month), { ...mine, before: now.amount ?? null, moved: now });
      }
      return next;
    });
  }

  return { list: [...drafts.values()], of, put, meet, clear: () => setDrafts(new Map()) };
}

export type Drafts = ReturnType<typeof useDrafts>;
