import { Button, Card, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { useOnce } from '@/shared/form/use-once';
import { today } from '@/shared/lib/format';
import { sendOrKeep } from '@/shared/offline/outbox';
import { offlineWord } from '@/shared/offline/words';
import { useCodeName } from '@/shared/session/codes';
import { say } from '@/shared/ui/notify';
import { timeNow } from './contact-values';
import classes from './contacts.module.css';
import { methods } from './habits';
import { useContactWords } from './words';

type Props = { person: Ref; accounts: readonly Ref[] };

/** ACT-05: a call or a mail with this person in one line: choose, type, Enter. */
export function QuickLog({ person, accounts }: Props) {
  const t = useContactWords();
  const name = useCodeName('contactMethod');
  const once = useOnce();
  const [method, setMethod] = useState<string>(methods.call);
  const [accountId, setAccountId] = useState(accounts[0]?.id ?? '');
  const [text, setText] = useState('');
  const account = accounts.find((a) => a.id === accountId) ?? accounts[0];
  const log = useMutation({
    mutationFn: async () => {
      const deed = { method, accountId: account?.id ?? '', personIds: [person.id], result: { text: text.trim() } };
      const body = { ...deed, result: { ...deed.result, heldOn: today(), heldFrom: timeNow() } };
      const request = { body };
      return sendOrKeep<api.Contact>({
        key: once.headers(deed)['Idempotency-Key'],
        operation: 'createContact',
        request,
        label: t('reported', { account: account?.name ?? '' }),
      });
    },
    onSettled: (_answer, error) => once.attempted(error ?? undefined),
    onSuccess: (answer) => {
      setText('');
      say(answer ? t('quick.saved') : offlineWord('kept'));
    },
  });
  return (
    <Card withBorder padding="sm" component="section" aria-label={t('quick.title')}>
      <form
        className={classes.quick}
        onSubmit={(e) => {
          e.preventDefault();
          if (text.trim() && !log.isPending) log.mutate();
        }}
      >
        <SegmentedControl
          aria-label={t('field.method')}
          value={method}
          onChange={setMethod}
          data={[methods.call, methods.mail].map((value) => ({ value, label: name(value) ?? value }))}
        />
        <TextInput
          aria-label={t('quick.text')}
          placeholder={t('quick.text')}
          value={text}
          maxLength={2000}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        <Button type="submit" disabled={!text.trim()} loading={log.isPending}>
          {t('quick.save')}
        </Button>
      </form>
      {accounts.length > 1 && (
        <Select
          mt={8}
          label={t('quick.at')}
          allowDeselect={false}
          data={accounts.map((a) => ({ value: a.id, label: a.name }))}
          value={account?.id ?? null}
          onChange={(id) => setAccountId(id ?? '')}
        />
      )}
    </Card>
  );
}
