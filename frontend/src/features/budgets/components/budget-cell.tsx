import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type * as api from '@/api';
import { money, month as monthName, num } from '@/shared/lib/format';
import classes from '../budgets.module.css';
import { amountOf } from '../cells';
import type { Drafts } from '../use-drafts';
import { useWords } from '../words';

type Props = {
  row: api.BudgetRow;
  cell: api.BudgetCell;
  unit: number;
  drafts: Drafts;
  onPaste: (text: string) => boolean;
};

/** One amount to type, in the chosen unit. Enter goes down, Escape takes back. */
export function BudgetCellInput({ row, cell, unit, drafts, onPaste }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState<string>();
  const draft = drafts.of(row.id, cell.month);
  const entered = cell.entered ?? null;
  const shown = draft ? draft.amount : entered;
  const amount = typed === undefined ? shown : amountOf(typed, unit);
  const settle = () => {
    if (typed !== undefined && amount !== undefined)
      drafts.put([{ id: row.id, month: cell.month, entered, amount: amount ?? null }]);
    if (amount !== undefined) setTyped(undefined);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped(undefined);
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const column = [
      ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>(`[data-month="${cell.month}"]`) ??
        []),
    ];
    column[column.indexOf(event.currentTarget) + step]?.focus();
  };
  const moved = draft?.moved;
  const movedText =
    moved &&
    (moved.changedByName
      ? t('moved', { name: moved.changedByName, amount: moved.amount == null ? t('empty') : money(moved.amount) })
      : t('movedNobody'));
  return (
    <>
      <input
        className={classes.input}
        inputMode="decimal"
        data-month={cell.month}
        data-changed={draft ? true : undefined}
        data-moved={moved ? true : undefined}
        aria-invalid={amount === undefined}
        aria-label={t('cell', { name: row.name, month: monthName(cell.month) })}
        title={movedText}
        value={typed ?? (shown === null ? '' : num(shown / unit))}
        placeholder={cell.below == null ? '' : num(cell.below / unit)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={keys}
        onPaste={(event: ClipboardEvent) => {
          if (onPaste(event.clipboardData.getData('text/plain'))) {
            event.preventDefault();
            setTyped(undefined);
          }
        }}
      />
      {movedText && <small className={classes.bad}>{movedText}</small>}
    </>
  );
}
