import { Alert, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import type * as api from '@/api';
import { say } from '@/shared/ui/notify';
import { Waiting } from '@/shared/ui/waiting';
import classes from './notices.module.css';
import { useChoices, useKindName, usePutChoices } from './queries';
import { useWords } from './words';

const channels = ['screen', 'mail', 'both', 'none'] as const;

export const Route = createFileRoute('/_shell/settings/notifications')({ component: Choices });

/** GEN-04: each kind to the screen, by mail, both or not at all; acts at once. */
function Choices() {
  const t = useWords();
  const name = useKindName();
  const choices = useChoices();
  const put = usePutChoices();
  const items = choices.data?.items ?? [];
  const choose = (kind: string, choice: api.NotificationChannel) =>
    put.mutate(
      {
        body: {
          items: items
            .map((item) => (item.kind === kind ? { ...item, choice } : item))
            .filter((item) => item.choice !== item.usual)
            .map(({ kind, choice }) => ({ kind, choice })),
        },
      },
      { onSuccess: () => say(t('saved', { kind: name(kind), choice: t(`channel.${choice}`) })) },
    );
  return (
    <div className={classes.scroll}>
      <Stack gap="md" maw={680}>
        <div>
          <Title order={2}>{t('choicesTitle')}</Title>
          <Text size="sm" c="dimmed">
            {t('choicesHint')}
          </Text>
        </div>
        {choices.data?.mailOn === false && <Alert color="orange">{t('mailOff')}</Alert>}
        <Waiting query={choices} h={240} />
        {items.map((item) => (
          <Group key={item.kind} justify="space-between" gap={6}>
            <Text>{name(item.kind)}</Text>
            <SegmentedControl
              aria-label={name(item.kind)}
              value={item.choice}
              data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
              onChange={(value) => choose(item.kind, value as api.NotificationChannel)}
            />
          </Group>
        ))}
      </Stack>
    </div>
  );
}
