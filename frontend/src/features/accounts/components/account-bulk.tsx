import { Button, Popover, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { UserField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

/** The most the server changes in one call. */
const most = 200;

/** Gives the selected accounts to another member of staff. */
export function AccountBulk({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useWords();
  const common = useCommon();
  const [open, setOpen] = useState(false);
  const [owner, setOwner] = useState<string | null>(null);
  const give = useMutation({
    ...api.changeAccountOwnersMutation(),
    onSuccess: ({ items }) => {
      const changed = items.filter((i) => i.changed).length;
      say(t('bulk.changed', { count: num(changed) }));
      if (changed < items.length) say(t('bulk.refused', { count: num(items.length - changed) }));
      setOpen(false);
      onDone();
    },
  });
  return (
    <Popover opened={open} onChange={setOpen} position="top" shadow="md" trapFocus width={280}>
      <Popover.Target>
        <Button size="compact-sm" variant="light" onClick={() => setOpen(!open)}>
          {t('bulk.owner')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          <UserField label={t('field.owner')} value={owner} onChange={setOwner} withinPopover />
          <Button
            disabled={!owner || ids.length > most}
            loading={give.isPending}
            onClick={() => owner && give.mutate({ body: { accountIds: [...ids], ownerId: owner } })}
          >
            {ids.length > most ? t('bulk.tooMany') : common('action.apply')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
