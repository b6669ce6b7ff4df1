import type * as api from '@/api';
import { month as monthName, num, shortMonth } from '@/shared/lib/format';
import { Dash, Money } from '@/shared/ui/money';
import classes from '../budgets.module.css';
import { amountOf, pastedRows } from '../cells';
import type { Drafts } from '../use-drafts';
import { useWords } from '../words';
import { BudgetCellInput } from './budget-cell';

export const shows = ['entry', 'single', 'cumulative'] as const;
export type Show = (typeof shows)[number];

type Props = {
  months: readonly string[];
  rows: readonly api.BudgetRow[];
  total: readonly api.BudgetCell[];
  show: Show;
  unit: number;
  drafts: Drafts;
  onUnreadable: (count: number) => void;
};

/** Budgets of a year, to be entered or beside what was sold. */
export function BudgetGrid({ months, rows, total, show, unit, drafts, onUnreadable }: Props) {
  const t = useWords();

  /** True when it was a range and not a single number, which the input reads itself. */
  function paste(text: string, fromRow: number, fromMonth: number) {
    const pasted = pastedRows(text);
    if (pasted.length === 1 && pasted[0]?.length === 1) return false;
    let unreadable = 0;
    const cells = pasted.flatMap((line, r) =>
      line.flatMap((one, c) => {
        const row = rows[fromRow + r];
        const cell = row?.cells[fromMonth + c];
        if (!row?.mayChange || !cell) return [];
        const amount = amountOf(one, unit);
        if (amount === undefined) unreadable++;
        return amount === undefined ? [] : [{ id: row.id, month: cell.month, entered: cell.entered ?? null, amount }];
      }),
    );
    drafts.put(cells);
    if (unreadable > 0) onUnreadable(unreadable);
    return true;
  }

  const value = (cell: api.BudgetCell) => (show === 'cumulative' ? cell.cumulative : cell.single);
  // of a tree whose top the reader may not see, the highest begin at the edge
  const top = Math.min(...rows.map((row) => row.depth));
  const last = (cells: readonly api.BudgetCell[]) => cells.at(-1)?.cumulative;
  return (
    <div className={classes.scroll}>
      <table className={classes.grid} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            {months.map((month) => (
              <th key={month} scope="col" title={monthName(month)}>
                {shortMonth(month)}
              </th>
            ))}
            <th scope="col">{t('sum')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.id}>
              <th scope="row" title={row.name} style={{ paddingInlineStart: 8 + (row.depth - top) * 16 }}>
                {row.name}
                {row.unitName && <small>{row.unitName}</small>}
              </th>
              {row.cells.map((cell, c) => (
                <td key={cell.month}>
                  {show === 'entry' && row.mayChange ? (
                    <BudgetCellInput
                      row={row}
                      cell={cell}
                      unit={unit}
                      drafts={drafts}
                      onPaste={(text) => paste(text, r, c)}
                    />
                  ) : (
                    <Figures balance={value(cell)} entry={show === 'entry'} />
                  )}
                </td>
              ))}
              <td>
                <Figures balance={last(row.cells)} entry={show === 'entry'} />
              </td>
            </tr>
          ))}
          <tr className={classes.total}>
            <th scope="row">{t('total')}</th>
            {total.map((cell) => (
              <td key={cell.month}>
                <Figures balance={value(cell)} entry={show === 'entry'} />
              </td>
            ))}
            <td>
              <Figures balance={last(total)} entry={show === 'entry'} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Figures({ balance, entry }: { balance: api.BudgetBalance | undefined; entry: boolean }) {
  const t = useWords();
  if (!balance) return <Dash />;
  if (entry) return <Money value={balance.budget} />;
  return (
    <>
      <Money value={balance.actual} />
      <small>
        {t('budget')} <Money value={balance.budget} />
      </small>
      <small>
        {t('difference')} <Money value={balance.difference} />
      </small>
      <small>{balance.rate == null ? '—' : `${num(balance.rate)}%`}</small>
    </>
  );
}
