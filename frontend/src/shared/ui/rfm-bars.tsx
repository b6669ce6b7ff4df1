import { Dash } from './money';
import classes from './rfm-bars.module.css';

type Score = number | null | undefined;

/** R, F and M scores as three little bars, higher is better. */
export function RfmBars({ scores, of = 5 }: { scores: readonly [Score, Score, Score]; of?: number }) {
  if (scores.every((s) => s === null || s === undefined)) return <Dash />;
  const label = scores.map((s, i) => `${'RFM'[i]}${s ?? '-'}`).join(' ');
  return (
    <span className={classes.root} role="img" aria-label={label} title={label}>
      {scores.map((s, i) => (
        <i key={'RFM'[i]} style={{ height: `${Math.min(1, (s ?? 0) / of) * 100}%` }} />
      ))}
    </span>
  );
}
