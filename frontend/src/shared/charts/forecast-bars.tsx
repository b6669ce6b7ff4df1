import { useElementSize } from '@mantine/hooks';
import { scaleBand, scaleLinear } from 'd3-scale';
import classes from './charts.module.css';

export type ForecastFigure = { key: string; label: string; sure: number; likely: number; goal: number | null };
type Props = {
  months: readonly ForecastFigure[];
  height: number;
  label: string;
  names: { sure: string; likely: string; goal: string };
  format: (n: number) => string;
};

/** What is sure with what is likely on top of it, and the goal as a line across each month. Returns go below zero. */
export function ForecastBars({ months, height, label, names, format }: Props) {
  const { ref, width } = useElementSize();
  const left = 64;
  const top = (m: ForecastFigure) => Math.max(0, m.sure) + m.likely;
  const y = scaleLinear(
    [Math.min(0, ...months.map((m) => m.sure)), Math.max(1, ...months.flatMap((m) => [top(m), m.goal ?? 0]))],
    [height - 22, 8],
  ).nice(4);
  const x = scaleBand(
    months.map((m) => m.key),
    [left, width - 4],
  )
    .paddingInner(0.3)
    .paddingOuter(0.1);
  const bar = Math.min(44, x.bandwidth());
  return (
    <div ref={ref} className={classes.host} style={{ minHeight: height + 26 }}>
      <ul className={classes.legend}>
        <li>
          <i className={classes.keySure} />
          {names.sure}
        </li>
        <li>
          <i className={classes.keyLikely} />
          {names.likely}
        </li>
        <li>
          <i className={classes.keyGoal} />
          {names.goal}
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
            const from = middle - bar / 2;
            const base = y(Math.max(0, m.sure));
            return (
              <g key={m.key}>
                <title>{`${m.label}: ${names.sure} ${format(m.sure)}, ${names.likely} ${format(m.likely)}${
                  m.goal === null ? '' : `, ${names.goal} ${format(m.goal)}`
                }`}</title>
                <rect x={from} width={bar} y={base} height={Math.abs(y(m.sure) - y(0))} className={classes.bar} />
                <rect x={from} width={bar} y={y(top(m))} height={base - y(top(m))} className={classes.likely} />
                {m.goal !== null && (
                  <line x1={from - 7} x2={from + bar + 7} y1={y(m.goal)} y2={y(m.goal)} className={classes.goal} />
                )}
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
