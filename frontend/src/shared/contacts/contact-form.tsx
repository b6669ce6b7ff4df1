import { Alert, Anchor, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type * as api from '@/api';
import { AccountField } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { SheetButtons } from '@/shared/form/sheet-buttons';
import { UserField, UsersField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { CodeChips } from './code-chips';
import type { ReadyTask } from './contact-values';
import classes from './contacts.module.css';
import { DealField } from './deal-field';
import { Learnt } from './learnt';
import { NextAction } from './next-action';
import { PersonChips } from './person-chips';
import { type ContactFormState, useContactForm } from './use-contact-form';
import { useContactWords } from './words';

type Props = { task: ReadyTask; me: string; onClose: () => void };

/**
 * ACT-01, ACT-02, ACT-11: a plan asks for its five things; a result is purpose, a few words and "save", because day, time
 * and people are known already.
 */
export function ContactForm({ task, me, onClose }: Props) {
  const t = useContactWords();
  const common = useCommon();
  const { form, draft, save } = useContactForm(task, me, onClose);
  const contact = 'contact' in task ? task.contact : undefined;
  const plan = task.kind === 'plan' || (task.kind === 'edit' && contact?.state !== 'done');
  const known = contact?.persons ?? ('person' in task && task.person ? [task.person] : []);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="md">
        {draft.restored && (
          <Alert color="ai" variant="light" role="status" p="xs">
            <Group justify="space-between" gap={8}>
              {common('form.restored')}
              <Button size="compact-sm" variant="default" onClick={draft.discard}>
                {common('form.discard')}
              </Button>
            </Group>
          </Alert>
        )}
        {!contact && (
          <AccountField
            label={t('field.account')}
            required
            {...form.getInputProps('account')}
            onChange={(account) => form.setValues({ account, dealId: null, personIds: [] })}
          />
        )}
        {contact && <strong>{contact.accountName}</strong>}
        {task.kind !== 'report' && (
          <DealField
            label={t('field.deal')}
            accountId={form.values.account?.id}
            known={'deal' in task ? task.deal : dealOf(contact)}
            {...form.getInputProps('dealId')}
          />
        )}
        {plan && <When form={form} plan />}
        <CodeChips
          list="contactPurpose"
          label={t('field.purpose')}
          required={plan}
          {...form.getInputProps('purpose')}
        />
        {!plan && (
          <Textarea
            label={t('field.text')}
            placeholder={t('hint.text')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            {...form.getInputProps('text')}
          />
        )}
        <PersonChips
          label={t('field.persons')}
          accountId={form.values.account?.id}
          known={known}
          {...form.getInputProps('personIds')}
        />
        <CodeChips list="contactMethod" label={t('field.method')} required {...form.getInputProps('method')} />
        {plan && <UsersField label={t('field.participants')} {...form.getInputProps('participantIds')} />}
        {!plan && <NextAction form={form} plannable={task.kind !== 'edit'} />}
        {!plan && task.kind !== 'edit' && <Learnt form={form} />}
        <More form={form} plan={plan} />
      </Stack>
      <div className={classes.bar}>
        <SheetButtons saving={save.isPending} onClose={onClose} />
      </div>
    </form>
  );
}

const dealOf = (contact: api.Contact | undefined) =>
  contact?.dealId ? { id: contact.dealId, name: contact.dealName ?? '' } : undefined;

function When({ form, plan }: { form: ContactFormState; plan: boolean }) {
  const t = useContactWords();
  return (
    <SimpleGrid cols={2} spacing="sm">
      <DateField
        label={t(plan ? 'field.plannedOn' : 'field.heldOn')}
        required
        style={{ gridColumn: '1 / -1' }}
        {...form.getInputProps('on')}
      />
      <TextInput type="time" step={300} label={t('field.from')} required={plan} {...form.getInputProps('from')} />
      <TextInput type="time" step={300} label={t('field.to')} {...form.getInputProps('to')} />
    </SimpleGrid>
  );
}

const within: Record<'plan' | 'result', readonly string[]> = {
  plan: ['subject', 'reportToId'],
  result: ['on', 'from', 'to', 'subject', 'participantIds', 'reportToId'],
};

/** What is right as it stands most of the time; open as soon as something in it is refused. */
function More({ form, plan }: { form: ContactFormState; plan: boolean }) {
  const t = useContactWords();
  const [opened, setOpened] = useState(false);
  const refused = within[plan ? 'plan' : 'result'].some((field) => form.errors[field]);
  if (!opened && !refused)
    return (
      <Anchor component="button" type="button" size="sm" ta="start" mih={32} onClick={() => setOpened(true)}>
        {t(plan ? 'moreOfPlan' : 'more')}
      </Anchor>
    );
  return (
    <>
      {!plan && <When form={form} plan={false} />}
      <TextInput label={t('field.subject')} maxLength={200} {...form.getInputProps('subject')} />
      {!plan && <UsersField label={t('field.participants')} {...form.getInputProps('participantIds')} />}
      <UserField label={t('field.reportTo')} {...form.getInputProps('reportToId')} />
    </>
  );
}
