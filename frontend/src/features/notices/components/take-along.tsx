import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { sayWithUndo } from '@/shared/ui/notify';
import { useDismiss } from '../queries';
import { useWords } from '../words';

/** NEW-09: a colleague asks to join a visit; one tap takes them along, and one takes that back. */
export function TakeAlong({ notice }: { notice: api.Notification }) {
  const t = useWords();
  const dismiss = useDismiss();
  const path = { id: notice.subjectId };
  const undo = useMutation({
    mutationFn: (contact: api.Contact) =>
      api.op.updateContact({
        path,
        headers: versionOf(contact),
        body: { participantIds: contact.participants.map((p) => p.id).filter((id) => id !== notice.actorId) } as never,
        throwOnError: true,
      }),
  });
  const take = useMutation({
    mutationFn: async () => {
      const ask = { path: { ...path, userId: notice.actorId as string }, throwOnError: true as const };
      return (await api.op.addContactParticipant(ask)).data;
    },
    onSuccess: (contact) => {
      dismiss.mutate({ path: { id: notice.id } });
      sayWithUndo(t('takenAlong', { name: notice.actorName ?? '' }), () => undo.mutate(contact));
    },
  });
  if (!notice.title || !notice.actorId) return null;
  return (
    <Button variant="light" mih={44} flex="none" mt={4} loading={take.isPending} onClick={() => take.mutate()}>
      {t('takeAlong')}
    </Button>
  );
}
