import { Button, Group, Popover, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { usePhone } from '@/shared/lib/use-phone';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

type Props = { handover: api.Handover; item: api.HandoverItem };

/** Accept with one tap, or ask; an answer can be taken back. */
export function Answer({ handover, item }: Props) {
  const t = useWords();
  const size = usePhone() ? 'md' : 'compact-sm';
  const path = { id: handover.id, itemId: item.id };
  const accept = useMutation(api.acceptHandoverItemMutation());
  const reopen = useMutation(api.reopenHandoverItemMutation());
  if (item.state !== 'open')
    return (
      <Button size={size} variant="subtle" loading={reopen.isPending} onClick={() => reopen.mutate({ path })}>
        {t('reopen')}
      </Button>
    );
  return (
    <Group gap={8} wrap="nowrap">
      <Ask path={path} size={size} />
      <Button size={size} loading={accept.isPending} onClick={() => accept.mutate({ path })}>
        {t('accept')}
      </Button>
    </Group>
  );
}

function Ask({ path, size }: { path: { id: string; itemId: string }; size: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const ask = useMutation({
    ...api.queryHandoverItemMutation(),
    onSuccess: () => {
      say(t('asked'));
      setOpen(false);
    },
  });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus width={300}>
      <Popover.Target>
        <Button size={size} variant="default" onClick={() => setOpen(!open)}>
          {t('ask')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            ask.mutate({ path, body: { text: text.trim() } });
          }}
        >
          <Stack gap={10}>
            <Textarea
              label={t('question')}
              autosize
              minRows={2}
              maxLength={2000}
              value={text}
              onChange={(e) => setText(e.currentTarget.value)}
            />
            <Button type="submit" disabled={!text.trim()} loading={ask.isPending}>
              {t('send')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
