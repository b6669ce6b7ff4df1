import { Stack, Title } from '@mantine/core';
import type * as api from '@/api';
import { grouped } from '@/shared/lib/grouped';
import { useRightWords } from '../right-words';
import classes from '../settings.module.css';
import { useWords } from '../words';
import { ScopeChoice } from './scope-choice';

type Props = { rules: readonly api.AccessRule[]; onSet: (rule: api.AccessRule, scope: api.Scope) => void };

/** The table for a thumb: one card for each kind of record. */
export function RightsCards({ rules, onSet }: Props) {
  const t = useWords();
  const words = useRightWords();
  return (
    <Stack>
      {[...grouped(rules, (rule) => rule.noun)].map(([noun, own]) => (
        <section key={noun} className={classes.card}>
          <Title order={2} mb={8}>
            {words.noun(noun)}
          </Title>
          <dl>
            {own.map((rule) => (
              <Line key={rule.action} term={t(`action.${rule.action}`)}>
                <ScopeChoice rule={rule} onSet={onSet} />
              </Line>
            ))}
          </dl>
        </section>
      ))}
    </Stack>
  );
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
