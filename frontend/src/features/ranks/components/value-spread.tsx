import { Text } from '@mantine/core';
import type * as api from '@/api';
import { compactMoney, num } from '@/shared/lib/format';
import classes from '../ranks.module.css';
import type { DimensionName } from '../scheme-values';
import { useWords } from '../words';

/** How many customers get which score, and the values that each score stands for. */
export function ValueSpread({ name, spread }: { name: DimensionName; spread: api.RankSpread | undefined }) {
  const t = useWords();
  if (!spread?.scores.length)
    return (
      <Text size="xs" c="dimmed">
        {t('scheme.noValues')}
      </Text>
    );
  const say = (n: number) =>
    name === 'monetary' ? compactMoney(n) : t(name === 'recency' ? 'days' : 'times', { n: num(n) });
  const most = Math.max(...spread.scores.map((s) => s.units));
  const at = (percent: number) => say(spread.percentiles[percent / 5] ?? 0);
  return (
    <figure style={{ margin: 0 }} aria-label={t('scheme.values')}>
      <div className={classes.spread}>
        {spread.scores.map((s) => (
          <div key={s.score}>
            {num(s.units)}
            <i className={classes.bar} style={{ height: `${(s.units / most) * 70}%` }} />
          </div>
        ))}
      </div>
      <div className={classes.ranges}>
        {spread.scores.map((s) => (
          <span key={s.score} title={`${say(s.low)} – ${say(s.high)}`}>
            <b>{t('scheme.score', { n: s.score })}</b>
            <br />
            {s.low === s.high ? say(s.low) : `${say(s.low)}–${say(s.high)}`}
          </span>
        ))}
      </div>
      <Text component="figcaption" size="xs" c="dimmed" mt={4}>
        {t('scheme.quartile', { a: at(25), b: at(50), c: at(75) })}
      </Text>
    </figure>
  );
}
