import { useElementSize } from '@mantine/hooks';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import classes from './charts.module.css';
import { tone } from './tone';

type Series = { key: string; rank?: string | undefined; values: readonly number[] };
type Props = {
  categories: readonly string[];
  series: readonly Series[];
  height: number;
  label: string;
  format: (n: number) => string;
};

export function StackedBars({ categories, series, height, label, format }: Props) {
  const { ref, width } = useElementSize();
  const layers = stack<number, string>()
    .keys(series.map((s) => s.key))
    .value((i, key) => series.find((s) => s.key === key)?.values[i] ?? 0)(categories.map((_, i) => i));
  const x = scaleBand<number>(
    categories.map((_, i) => i),
    [48, width - 8],
  )
    .paddingInner(0.45)
    .paddingOuter(0.2);
  const top = Math.max(1, ...(layers.at(-1)?.map((d) => d[1]) ?? []));
  const y = scaleLinear([0, top], [height - 24, 8]).nice(5);
  const bar = Math.min(56, x.bandwidth());
  return (
    <div ref={ref} className={classes.host} style={{ minHeight: height + 26 }}>
      <ul className={classes.legend}>
        {series.map((s) => (
          <li key={s.key}>
            <i style={{ background: tone(s.rank ?? s.key) }} />
            {s.key}
          </li>
        ))}
      </ul>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {y.ticks(5).map((v) => (
            <g key={v}>
              <line x1={48} x2={width - 8} y1={y(v)} y2={y(v)} className={classes.grid} />
              <text x={42} y={y(v) + 4} textAnchor="end" className={classes.axis}>
                {format(v)}
              </text>
            </g>
          ))}
          {layers.map((layer, s) => (
            <g key={layer.key} fill={tone(series[s]?.rank ?? layer.key)}>
              {layer.map((d, i) => (
                <rect key={categories[i]} x={x(i)} width={bar} y={y(d[1])} height={Math.max(0, y(d[0]) - y(d[1]))}>
                  <title>{`${categories[i]} ${layer.key}: ${format(d[1] - d[0])}`}</title>
                </rect>
              ))}
            </g>
          ))}
          {categories.map((c, i) => (
            <text key={c} x={(x(i) ?? 0) + bar / 2} y={height - 6} textAnchor="middle" className={classes.axis}>
              {c}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
