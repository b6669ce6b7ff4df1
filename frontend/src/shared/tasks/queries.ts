import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { sayWithUndo } from '@/shared/ui/notify';
import { useTaskWords } from './words';

/** Done with one tap; the undo stands for ten seconds. */
export function useTick() {
  const t = useTaskWords();
  const reopen = useMutation(api.reopenTaskMutation());
  const complete = useMutation({
    ...api.completeTaskMutation(),
    onSuccess: (task) =>
      sayWithUndo(t('completed', { name: task.name }), () => reopen.mutate({ path: { id: task.id } })),
  });
  const tick = (task: api.Task) => (task.doneAt ? reopen : complete).mutate({ path: { id: task.id } });
  return { tick, busy: complete.isPending || reopen.isPending };
}
