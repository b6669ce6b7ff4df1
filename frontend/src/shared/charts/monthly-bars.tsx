import { useElementSize } from '@mantine/hooks';
import { scaleBand, scaleLinear } from 'd3-scale';
import classes from './charts.module.css';

export type MonthlyFigure = { key: string; label: string; value: number; last: number };
type Props = {
  months: readonly MonthlyFigure[];
  height: number;
  label: string;
  names: { value: string; last: string };
  format: (n: number) => string;
};

/** This year beside the same months of last year. Returns can push a month below zero. */
export function MonthlyBars({ months, height, label, names, format }: Props) {
  const { ref, width } = useElementSize();
  const left = 64;
  const values = months.flatMap((m) => [m.value, m.last]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [height - 22, 8]).nice(4);
  const x = scaleBand(
    months.map((m) => m.key),
    [left, width - 4],
  )
    .paddingInner(0.35)
    .paddingOuter(0.1);
  const bar = Math.min(18, x.bandwidth() / 2);
  const rect = (value: number) => ({ y: y(Math.max(0, value)), height: Math.abs(y(value) - y(0)), width: bar, rx: 2 });
  return (
    <div ref={ref} className={classes.host} style={{ minHeight: height + 26 }}>
      <ul className={classes.legend}>
        <li>
          <i style={{ background: 'var(--mantine-primary-color-filled)' }} />
          {names.value}
        </li>
        <li>
          <i style={{ background: 'light-dark(#c8c3ba, #5b5751)' }} />
          {names.last}
        </li>
      </ul>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {y.ticks(4).map((v) => (
            <g key={v}>
              <line x1={left} x2={width - 4} y1={y(v)} y2={y(v)} className={classes.grid} />
              <text x={left - 6} y={y(v) + 4} textAnchor="end" className={classes.axis}>
                {format(v)}
              </text>
            </g>
          ))}
          {months.map((m) => {
            const middle = (x(m.key) ?? 0) + x.bandwidth() / 2;
            return (
              <g key={m.key}>
                <title>{`${m.label}: ${names.value} ${format(m.value)} / ${names.last} ${format(m.last)}`}</title>
                <rect x={middle - bar} className={classes.last} {...rect(m.last)} />
                <rect x={middle} className={classes.bar} {...rect(m.value)} />
                <text x={middle} y={height - 5} textAnchor="middle" className={classes.axis}>
                  {m.label}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
