import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { sendOrKeep } from '@/shared/offline/outbox';
import { offlineWord } from '@/shared/offline/words';
import { say, sayProblem } from '@/shared/ui/notify';
import {
  type ContactValues,
  formField,
  heldInput,
  nextPlan,
  planInput,
  type ReadyTask,
  reportInput,
  valuesOf,
} from './contact-values';
import { openContact } from './desk';
import { keepHabits } from './habits';
import { useContactWords } from './words';

const draftOf = (task: ReadyTask) =>
  'contact' in task
    ? `contact:${task.kind}:${task.contact.id}:${task.contact.version}`
    : `contact:${task.kind}:${task.account?.id ?? ''}:${task.person?.id ?? ''}${task.deal ? `:${task.deal.id}` : ''}`;

/** What the sheet does with its values: without a connection a new one waits on the device, in order. */
export function useContactForm(task: ReadyTask, me: string, onClose: () => void) {
  const t = useContactWords();
  const common = useCommon();
  const form = useApiForm({ initialValues: valuesOf(task, me), fieldName: formField });
  const draft = useDraft(draftOf(task), form);
  const add = (operation: 'createContact' | 'reportContact', request: object, word: 'planned' | 'reported') =>
    sendOrKeep<api.Contact>({
      key: (word === 'planned' && task.kind !== 'plan' ? newKey() : form.once(request))['Idempotency-Key'],
      operation,
      request,
      label: t(word, { account: form.values.account?.name ?? '' }),
    });
  const send = (values: ContactValues) => {
    if (!('contact' in task))
      return task.kind === 'plan'
        ? add('createContact', { body: planInput(values) }, 'planned')
        : add('createContact', { body: heldInput(values) }, 'reported');
    const path = { id: task.contact.id };
    if (task.kind === 'report') {
      const before = reportInput(form.getInitialValues());
      const { heldOn, heldFrom, heldTo, text, nextAction, nextActionOn, ...rest } = reportInput(values);
      const outcome = { heldOn, heldFrom, heldTo, text, nextAction, nextActionOn };
      const body = { ...outcome, ...changed<object>({ ...before, ...outcome }, { ...rest, ...outcome }) };
      return add('reportContact', { path, body }, 'reported');
    }
    const input = task.contact.state === 'done' ? heldInput : planInput;
    const body = changed<object>(input(form.getInitialValues()), input(values));
    return api.op.updateContact({ path, body, headers: versionOf(task.contact), throwOnError: true });
  };
  /** The result is there already: a next plan that was refused is mended on a sheet of its own. */
  const apart = useRef<() => void>(undefined);
  const planApart = (values: ContactValues) => (error: unknown) => {
    if (api.problemOf(error).declined) return;
    sayProblem(error);
    apart.current = () =>
      openContact({
        kind: 'plan',
        ...(values.account && { account: values.account }),
        ...(values.dealId && { deal: { id: values.dealId, name: '' } }),
        ...(values.nextActionOn && { on: values.nextActionOn }),
        subject: values.nextAction.slice(0, 200),
      });
  };
  const save = useMutation({
    mutationFn: async (values: ContactValues) => {
      const answer = await send(values);
      const planned = values.planNext && values.nextActionOn && task.kind !== 'plan';
      if (planned) await add('createContact', { body: nextPlan(values) }, 'planned').catch(planApart(values));
      return answer;
    },
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (answer, { purpose, method }) => {
      draft.forget();
      keepHabits({ purpose, method });
      say(answer ? common('state.saved') : offlineWord('kept'));
      onClose();
      apart.current?.();
    },
  });
  return { form, draft, save };
}

export type ContactFormState = ReturnType<typeof useContactForm>['form'];
