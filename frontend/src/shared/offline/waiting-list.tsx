import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { SideSheet } from '@/shared/form/side-sheet';
import { useCommon } from '@/shared/i18n/common';
import { Moment } from '@/shared/ui/day';
import { EmptyState, problemText } from '@/shared/ui/empty-state';
import { sayWithUndo } from '@/shared/ui/notify';
import type { Deed } from './kept-deeds';
import { discard, flush, sendAgain, useWaiting } from './outbox';
import { useOnline } from './use-online';
import { useOfflineWords } from './words';

/** What waits, with what was typed: nothing that a person wrote is out of their sight. */
export function WaitingList({ onClose }: { onClose: () => void }) {
  const t = useOfflineWords();
  const waiting = useWaiting();
  const online = useOnline();
  const all = useMutation({ mutationFn: flush, meta: { touches: [] } });
  return (
    <SideSheet title={t('title')} onClose={onClose}>
      <Stack>
        {waiting.length === 0 && <EmptyState compact title={t('none')} />}
        {online && waiting.some((deed) => !deed.problem) && (
          <Button loading={all.isPending} onClick={() => all.mutate()}>
            {t('sendNow')}
          </Button>
        )}
        {waiting.map((deed) => (
          <WaitingDeed key={deed.key} deed={deed} />
        ))}
      </Stack>
    </SideSheet>
  );
}

function WaitingDeed({ deed }: { deed: Deed }) {
  const t = useOfflineWords();
  const common = useCommon();
  const again = useMutation({ mutationFn: () => sendAgain(deed), meta: { quiet: true } });
  const drop = async () => {
    const undo = await discard(deed);
    sayWithUndo(t('discarded'), () => void undo());
  };
  return (
    <Card withBorder padding="sm" component="article" aria-label={deed.label}>
      <Text fw={600}>{deed.label}</Text>
      <Text size="sm" c="dimmed">
        <Entered at={deed.at} />
      </Text>
      {textsIn(deed.request.body).map((text) => (
        <Text key={text} size="sm" mt={4} style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
      ))}
      {deed.problem ? (
        <>
          <Alert color="red" variant="light" mt={8} py={6}>
            {problemText(deed.problem, common)}
            {deed.problem.errors.map((fault) => (
              <div key={fault.pointer}>{fault.message}</div>
            ))}
          </Alert>
          <Group mt={8} gap={8}>
            <Button size="sm" loading={again.isPending} onClick={() => again.mutate()}>
              {t('again')}
            </Button>
            <Button size="sm" variant="default" onClick={() => void drop()}>
              {t('discard')}
            </Button>
          </Group>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('inTurn')}
        </Text>
      )}
    </Card>
  );
}

function Entered({ at }: { at: string }) {
  const t = useOfflineWords();
  const [before, after] = t('entered', { at: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Moment value={at} />
      {after}
    </>
  );
}

/** The sentences among what was entered; codes, ids and dates say nothing to a reader. */
function textsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body)
    .filter(([name, value]) => typeof value === 'string' && value.trim() !== '' && !/(Id|On|At|From|To)$/.test(name))
    .map(([, value]) => value as string)
    .filter((value) => value.length > 12 || /[^\x21-\x7e]/.test(value));
}
