import { UnstyledButton } from '@mantine/core';
import type * as api from '@/api';
import { useMove, useProcesses, useStageName } from '../stages';
import { useWords } from '../words';
import classes from './deals.module.css';

/** Where the deal stands among the stages of its process; one tap moves it. */
export function StagePath({ deal, editable }: { deal: api.Deal; editable: boolean }) {
  const t = useWords();
  const name = useStageName();
  const move = useMove();
  const process = useProcesses()?.find((one) => one.id === deal.processId);
  const stages = process?.stages.filter((stage) => !stage.retired || stage.id === deal.stageId) ?? [];
  const at = stages.findIndex((stage) => stage.id === deal.stageId);
  return (
    <ol className={classes.path} aria-label={t('page.path')}>
      {stages.map((stage, i) => (
        <li key={stage.id} data-done={i < at || undefined} data-now={i === at || undefined}>
          <UnstyledButton
            disabled={!editable || i === at || move.isPending}
            aria-current={i === at ? 'step' : undefined}
            onClick={() => move.mutate({ deal, stageId: stage.id, name: name(stage) })}
          >
            {name(stage)}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
