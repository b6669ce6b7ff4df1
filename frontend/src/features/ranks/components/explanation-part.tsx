import { Text } from '@mantine/core';
import type * as api from '@/api';
import { compactMoney, num } from '@/shared/lib/format';
import { Dash, Money } from '@/shared/ui/money';
import classes from '../ranks.module.css';
import type { DimensionName } from '../scheme-values';
import { useWords } from '../words';

/** One value, the score it earned, and what each score stood for in that run. */
export function ExplanationPart({ name, part }: { name: DimensionName; part: api.RankExplanationPart }) {
  const t = useWords();
  const say = (n: number) =>
    name === 'monetary' ? compactMoney(n) : t(name === 'recency' ? 'days' : 'times', { n: num(n) });
  const { value, score, rule } = part;
  return (
    <div className={classes.part}>
      <header>
        <Text size="sm" c="dimmed">
          {t(`scheme.${name}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {t(`scheme.${rule.rule}`)}
        </Text>
      </header>
      <header>
        <strong>{value == null ? <Dash /> : name === 'monetary' ? <Money value={value} exact /> : say(value)}</strong>
        {score != null && <b>{t('why.score', { score, k: part.k })}</b>}
      </header>
      <ol className={classes.ladder}>
        {part.thresholds.toReversed().map((s) => (
          <li key={s.score} data-here={s.score === score ? '' : undefined}>
            <span>{t('scheme.score', { n: s.score })}</span>
            <span>{s.low === s.high ? say(s.low) : `${say(s.low)} – ${say(s.high)}`}</span>
          </li>
        ))}
      </ol>
      {part.points != null && (
        <Text size="xs" c="dimmed">
          {t('why.weighted', { weight: rule.weight ?? 1, points: part.points })}
        </Text>
      )}
    </div>
  );
}
