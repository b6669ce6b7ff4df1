import { NativeSelect } from '@mantine/core';
import type * as api from '@/api';
import { useRightWords } from '../right-words';
import classes from '../settings.module.css';
import { useWords } from '../words';

const scopes = ['none', 'own', 'team', 'department', 'tree', 'all'] as const;

type Props = { rule: api.AccessRule; onSet: (rule: api.AccessRule, scope: api.Scope) => void };

/** One cell of the policy; what an administrator changed stands out and says what it was. */
export function ScopeChoice({ rule, onSet }: Props) {
  const t = useWords();
  const words = useRightWords();
  const changed = rule.scope !== rule.builtIn;
  return (
    <NativeSelect
      className={classes.scope}
      size="xs"
      aria-label={t('rights.cell', { noun: words.noun(rule.noun), action: t(`action.${rule.action}`) })}
      title={changed ? t('rights.changed', { scope: t(`scope.${rule.builtIn}`) }) : undefined}
      data-changed={changed || undefined}
      data-none={rule.scope === 'none' || undefined}
      disabled={rule.role === 'admin' && rule.noun === 'accessRule'}
      data={scopes.map((value) => ({
        value,
        label: t(`scope.${value}`) + (changed && value === rule.builtIn ? ' *' : ''),
      }))}
      value={rule.scope}
      onChange={(e) => onSet(rule, e.currentTarget.value as api.Scope)}
    />
  );
}
