import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { AccountBulk } from '@/shared/accounts/account-bulk';
import { newKey } from '@/shared/form/use-once';
import { num } from '@/shared/lib/format';
import { sayWithUndo } from '@/shared/ui/notify';
import { useWords } from '../words';

type Props = { list: api.TargetList; ids: readonly string[]; onDone: () => void };

const most = 200;

/** What is done with ticked members: what can be done with accounts anywhere, and taking them off a list kept by hand. */
export function MemberBulk({ list, ids, onDone }: Props) {
  const t = useWords();
  const path = { id: list.id };
  const back = useMutation({
    mutationFn: (accountIds: string[]) =>
      api.op.addTargetListMembers({ path, body: { accountIds }, headers: newKey(), throwOnError: true }),
  });
  const take = useMutation({
    mutationFn: (accountId: string[]) =>
      api.op.removeTargetListMembers({ path, query: { accountId }, throwOnError: true }),
    onSuccess: ({ data }, taken) => {
      sayWithUndo(t('taken', { count: num(data.changed) }), () => back.mutate(taken));
      onDone();
    },
  });
  return (
    <>
      <AccountBulk ids={ids} onDone={onDone} />
      {list.fixed && list.allowed.includes('change') && (
        <Button
          size="compact-sm"
          variant="light"
          loading={take.isPending}
          disabled={ids.length > most}
          onClick={() => take.mutate([...ids])}
        >
          {t('take')}
        </Button>
      )}
    </>
  );
}
