import { Button, Popover, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import type { Condition } from '@/shared/filter/condition';
import { useApiForm } from '@/shared/form/use-api-form';
import { num, shortDate, today } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useAccountWords } from './words';

const most = 1000;

type Props = {
  /** Ticked accounts: the list is kept by hand. */
  ids?: readonly string[];
  /** Else what the list shows now. */
  q?: string | undefined;
  where?: Condition | undefined;
  /** What the suggested name begins with. */
  what?: string;
  onDone?: () => void;
};

/** RFM-07: ticked accounts, or the filter as it stands, become a target list: open, create. */
export function MakeTargetList({ ids, q, where, what, onDone }: Props) {
  const t = useAccountWords();
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const usual = t('make.usual', { what: q ?? what ?? t('make.title'), day: shortDate(today()) });
  const form = useApiForm({ initialValues: { name: usual, sharedWith: 'me' as api.TargetListInput['sharedWith'] } });
  const create = useMutation({
    ...api.createTargetListMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (list) => {
      say(t('make.done', { name: list.name }));
      setOpen(false);
      onDone?.();
      return navigate({ to: '/lists/$listId', params: { listId: list.id } });
    },
  });
  if (!may('targetList', 'create')) return null;
  const save = (values: typeof form.values) => {
    const which = ids ? { accountIds: [...ids] } : { q: q ?? null, where: (where ?? null) as never };
    const body = { ...values, ...which };
    create.mutate({ body, headers: form.once(body) });
  };
  const toggle = () => {
    if (!open) form.setValues({ name: usual });
    setOpen(!open);
  };
  return (
    <Popover opened={open} onChange={setOpen} position={ids ? 'top' : 'bottom-end'} shadow="md" trapFocus width={300}>
      <Popover.Target>
        <Button
          size={ids ? 'compact-sm' : 'sm'}
          px={ids ? undefined : 12}
          variant={ids ? 'light' : 'default'}
          leftSection={<IconTargetArrow size={ids ? 15 : 17} />}
          onClick={toggle}
        >
          {t('make.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={form.onSubmit(save)} noValidate>
          <Stack gap={12}>
            <TextInput label={t('make.name')} required maxLength={100} {...form.getInputProps('name')} />
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t('make.shared')}
              data={(['me', 'department', 'all'] as const).map((value) => ({ value, label: t(`make.${value}`) }))}
              {...form.getInputProps('sharedWith')}
            />
            <Text size="xs" c="dimmed">
              {ids ? t('make.ticked', { count: num(ids.length) }) : t('make.found')}
            </Text>
            <Button type="submit" loading={create.isPending} disabled={(ids?.length ?? 0) > most}>
              {t((ids?.length ?? 0) > most ? 'make.tooMany' : 'make.create')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
