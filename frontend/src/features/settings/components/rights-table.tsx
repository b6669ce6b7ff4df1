import type * as api from '@/api';
import { grouped } from '@/shared/lib/grouped';
import { useRightWords } from '../right-words';
import classes from '../settings.module.css';
import { useWords } from '../words';
import { ScopeChoice } from './scope-choice';

const actions = ['read', 'create', 'change', 'delete', 'export', 'import', 'configure'] as const;

type Props = { rules: readonly api.AccessRule[]; onSet: (rule: api.AccessRule, scope: api.Scope) => void };

/** Kinds of records down, actions across. */
export function RightsTable({ rules, onSet }: Props) {
  const t = useWords();
  const words = useRightWords();
  return (
    <table className={classes.rights}>
      <thead>
        <tr>
          <th scope="col">{t('rights.noun')}</th>
          {actions.map((action) => (
            <th key={action} scope="col">
              {t(`action.${action}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...grouped(rules, (rule) => rule.noun)].map(([noun, own]) => (
          <tr key={noun}>
            <th scope="row">{words.noun(noun)}</th>
            {actions.map((action) => {
              const rule = own.find((r) => r.action === action);
              return <td key={action}>{rule && <ScopeChoice rule={rule} onSet={onSet} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
