import { useElementSize } from '@mantine/hooks';
import classes from './charts.module.css';

export type RankPoint = { period: string; rank: string | null };
type Props = { points: readonly RankPoint[]; ranks: readonly string[]; height?: number; label: string };

/** The rank from run to run; ranks from the best at the top, a gap where there was none. */
export function RankLine({ points, ranks, height = 128, label }: Props) {
  const { ref, width } = useElementSize();
  const left = 22;
  const x = (i: number) => left + (points.length < 2 ? 0 : (i * (width - left - 10)) / (points.length - 1));
  const y = (rank: string) => 10 + ranks.indexOf(rank) * ((height - 34) / Math.max(1, ranks.length - 1));
  const path = points
    .map(({ rank }, i) => {
      if (!rank) return '';
      return points[i - 1]?.rank ? `H${x(i)}V${y(rank)}` : `M${x(i)} ${y(rank)}`;
    })
    .join('');
  const last = points.findLastIndex((p) => p.rank);
  return (
    <div ref={ref} className={classes.host} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {ranks.map((r) => (
            <g key={r}>
              <line x1={left} x2={width - 10} y1={y(r)} y2={y(r)} className={classes.grid} />
              <text x={4} y={y(r) + 4} className={classes.axis}>
                {r}
              </text>
            </g>
          ))}
          <path d={path} className={classes.step} />
          {points.map(
            (p, i) =>
              p.rank && (
                <circle key={p.period} cx={x(i)} cy={y(p.rank)} r={i === last ? 4.5 : 2.5} className={classes.dot}>
                  <title>{`${p.period} ${p.rank}`}</title>
                </circle>
              ),
          )}
          <text x={left} y={height - 4} className={classes.axis}>
            {points[0]?.period}
          </text>
          {points.length > 1 && (
            <text x={width - 10} y={height - 4} textAnchor="end" className={classes.axis}>
              {points.at(-1)?.period}
            </text>
          )}
        </svg>
      )}
    </div>
  );
}
