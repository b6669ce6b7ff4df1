import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { say, sayProblem } from '@/shared/ui/notify';
import classes from '../budgets.module.css';
import type { Drafts } from '../use-drafts';
import { useWords } from '../words';

const atOnce = 2000;

/** Saves all that was typed; what somebody else changed meanwhile is shown and waits for a second look. */
export function SaveBar({ scope, drafts }: { scope: api.BudgetScope; drafts: Drafts }) {
  const t = useWords();
  const save = useMutation({
    mutationFn: async () => {
      let changed = 0;
      for (let from = 0; from < drafts.list.length; from += atOnce) {
        const cells = drafts.list
          .slice(from, from + atOnce)
          .map(({ id, month, before, amount }) => ({ id, month, before, amount }));
        const { data } = await api.op.putBudgets({ body: { scope, cells }, throwOnError: true });
        changed += data.changed;
      }
      return changed;
    },
    meta: { quiet: true, touches: ['listBudgets', 'getForecast'] },
    onError: (error) => {
      const problem = api.problemOf(error);
      if (problem.code === 'budget_moved') drafts.meet(problem.evidence as api.BudgetCellNow[]);
      sayProblem(error);
    },
    onSuccess: (changed) => {
      drafts.clear();
      say(t('saved', { count: num(changed) }));
    },
  });
  if (drafts.list.length === 0) return null;
  return (
    <Group className={classes.bar} justify="flex-end">
      <Text aria-live="polite">{t('changed', { count: num(drafts.list.length) })}</Text>
      <Button variant="default" onClick={drafts.clear}>
        {t('discard')}
      </Button>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t('save')}
      </Button>
    </Group>
  );
}
