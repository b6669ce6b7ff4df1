import type { CSSProperties } from 'react';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { RankBadge } from '@/shared/ui/rank-badge';
import { moveOf, sumOf } from '../rank-order';
import classes from '../ranks.module.css';
import { useWords } from '../words';

type Props = { moves: readonly api.RankMove[]; ranks: readonly string[] };
const none = '';

/** From → to; row sums are the ranks of now, column sums those of the try. */
export function MoveMatrix({ moves, ranks }: Props) {
  const t = useWords();
  const count = (from: string, to: string) =>
    sumOf(moves.filter((m) => (m.from ?? none) === from && (m.to ?? none) === to).map((m) => m.accounts));
  const rows = moves.some((m) => !m.from) ? [...ranks, none] : ranks;
  const columns = moves.some((m) => !m.to) ? [...ranks, none] : ranks;
  const most = Math.max(1, ...moves.filter((m) => m.from !== m.to).map((m) => m.accounts));
  const head = (rank: string) => (rank ? <RankBadge rank={rank} /> : t('whatIf.none'));
  const kind = (from: string, to: string) => {
    if (from === to) return 'same';
    if (!from) return 'up';
    return to ? moveOf(ranks, from, to) : 'down';
  };
  return (
    <table className={classes.matrix}>
      <caption style={{ textAlign: 'start', fontSize: 12, paddingBottom: 4, color: 'var(--mantine-color-dimmed)' }}>
        {t('whatIf.matrix')}
      </caption>
      <thead>
        <tr>
          <td data-sum="" />
          {columns.map((to) => (
            <th key={to} scope="col">
              {head(to)}
            </th>
          ))}
          <th scope="col">{t('whatIf.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from) => (
          <tr key={from}>
            <th scope="row">{head(from)}</th>
            {columns.map((to) => {
              const n = count(from, to);
              const heat = `${n === 0 ? 0 : 12 + Math.round((n / most) * 34)}%`;
              return (
                <td key={to} data-move={n > 0 ? kind(from, to) : undefined} style={{ '--heat': heat } as CSSProperties}>
                  {n > 0 ? num(n) : ''}
                </td>
              );
            })}
            <td data-sum="">{num(sumOf(columns.map((to) => count(from, to))))}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('whatIf.total')}</th>
          {columns.map((to) => (
            <td key={to} data-sum="">
              {num(sumOf(rows.map((from) => count(from, to))))}
            </td>
          ))}
          <td data-sum="">{num(sumOf(moves.map((m) => m.accounts)))}</td>
        </tr>
      </tbody>
    </table>
  );
}
