import { Button, Popover, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { say } from '@/shared/ui/notify';
import { UserField } from './user-field';

/** The most the server changes in one call. */
const most = 200;

type Words = {
  owner: string;
  staff: string;
  tooMany: string;
  changed: (count: string) => string;
  refused: (count: string) => string;
};
type Props = { ids: readonly string[]; words: Words; onDone: () => void };

/** RFM-07: gives the ticked accounts to another member of staff. */
export function GiveAccounts({ ids, words, onDone }: Props) {
  const common = useCommon();
  const [open, setOpen] = useState(false);
  const [owner, setOwner] = useState<string | null>(null);
  const give = useMutation({
    ...api.changeAccountOwnersMutation(),
    onSuccess: ({ items }) => {
      const changed = items.filter((i) => i.changed).length;
      say(words.changed(num(changed)));
      if (changed < items.length) say(words.refused(num(items.length - changed)));
      setOpen(false);
      onDone();
    },
  });
  return (
    <Popover opened={open} onChange={setOpen} position="top" shadow="md" trapFocus width={280}>
      <Popover.Target>
        <Button size="compact-sm" variant="light" onClick={() => setOpen(!open)}>
          {words.owner}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          <UserField label={words.staff} value={owner} onChange={setOwner} withinPopover />
          <Button
            disabled={!owner || ids.length > most}
            loading={give.isPending}
            onClick={() => owner && give.mutate({ body: { accountIds: [...ids], ownerId: owner }, headers: newKey() })}
          >
            {ids.length > most ? words.tooMany : common('action.apply')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
