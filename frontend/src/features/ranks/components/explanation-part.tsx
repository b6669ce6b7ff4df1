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
  const cuts = rule.cuts ?? [];
  /** What a score stands for: the cut point in force, or the values that got it where the rule has none. */
  const meaning = (of: number) => {
    if (rule.rule === 'steps') {
      const cut = cuts[name === 'recency' ? part.k - of : of - 2];
      if (cut !== undefined) return t(name === 'recency' ? 'why.atMost' : 'why.atLeast', { value: say(cut) });
      const last = name === 'recency' ? cuts.at(-1) : cuts[0];
      return last === undefined ? '' : t(name === 'recency' ? 'why.above' : 'why.below', { value: say(last) });
    }
    const found = part.thresholds.find((s) => s.score === of);
    if (!found) return '—';
    return found.low === found.high ? say(found.low) : `${say(found.low)} – ${say(found.high)}`;
  };
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
        {Array.from({ length: part.k }, (_, i) => part.k - i).map((of) => (
          <li key={of} data-here={of === score ? '' : undefined}>
            <span>{t('scheme.score', { n: of })}</span>
            <span>{meaning(of)}</span>
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
