import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { SideSheet } from '@/shared/form/side-sheet';
import { useMe } from '@/shared/session/me';
import { ErrorState } from '@/shared/ui/empty-state';
import { ContactForm } from './contact-form';
import type { ReadyTask } from './contact-values';
import { type ContactTask, closeContact } from './desk';
import { useContactWords } from './words';

/** A plan or a result, beside the page or from below on a phone. */
export function ContactSheet({ task }: { task: ContactTask }) {
  const t = useContactWords();
  const me = useMe();
  const id = 'id' in task ? task.id : undefined;
  const read = useQuery({ ...api.getContactOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  const ready: ReadyTask | undefined = !('id' in task) ? task : read.data && { kind: task.kind, contact: read.data };
  return (
    <SideSheet title={t(titleOf(task, ready))} onClose={closeContact}>
      {read.isError && <ErrorState compact error={read.error} retry={() => void read.refetch()} />}
      {ready && me ? <ContactForm task={ready} me={me.id} onClose={closeContact} /> : <Skeleton h={320} />}
    </SideSheet>
  );
}

function titleOf(task: ContactTask, ready: ReadyTask | undefined) {
  if (task.kind === 'plan' || task.kind === 'result') return task.kind;
  if (task.kind === 'report') return 'result';
  return ready && 'contact' in ready && ready.contact.state === 'done' ? 'editResult' : 'editPlan';
}
