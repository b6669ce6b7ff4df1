import { Button, Popover, Select, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

type Props = { account: api.Account; ranks: readonly string[]; overridden: boolean };

/** Another rank than the computed one, with its reason; or back to the computed one. */
export function ByHand({ account, ranks, overridden }: Props) {
  const t = useWords();
  const common = useCommon();
  const [open, setOpen] = useState(false);
  const form = useApiForm({ initialValues: { rank: account.rank.override ?? '', reason: '' } });
  const done = (message: string) => () => {
    setOpen(false);
    say(message);
  };
  const put = useMutation({
    ...api.putRankOverrideMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: done(t('why.overrideSaved')),
  });
  const lift = useMutation({ ...api.deleteRankOverrideMutation(), onSuccess: done(t('why.lifted')) });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!open)}>
          {t('why.override')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={form.onSubmit((body) => put.mutate({ path: { id: account.id }, body }))}>
          <Stack gap={10}>
            <Select
              label={t('why.overrideRank')}
              data={[...ranks]}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              {...form.getInputProps('rank')}
            />
            <Textarea label={t('why.overrideReason')} autosize minRows={2} {...form.getInputProps('reason')} />
            <Button type="submit" loading={put.isPending}>
              {common('action.save')}
            </Button>
            {overridden && (
              <Button
                variant="subtle"
                color="gray"
                loading={lift.isPending}
                onClick={() => lift.mutate({ path: { id: account.id } })}
              >
                {t('why.lift')}
              </Button>
            )}
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
