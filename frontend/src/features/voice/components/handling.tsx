import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconCheck, IconNote, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { Moment } from '@/shared/ui/day';
import classes from '../voice.module.css';
import { useWords } from '../words';

type Step = 'accept' | 'note' | 'close' | 'reopen';
const icons = { accepted: IconPlayerPlay, note: IconNote, closed: IconCheck, reopened: IconRefresh };

/** VOC-01: what was done, dated and signed, and the next step: one box to write in, and what the words are for. */
export function Handling({ complaint: c }: { complaint: api.Complaint }) {
  const t = useWords();
  return (
    <Card withBorder padding="md" component="section" aria-label={t('handling.title')}>
      <Title order={2} mb={10}>
        {t('handling.title')}
      </Title>
      {c.allowed.includes('change') && <NextStep complaint={c} />}
      {c.handlings.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('handling.none')}
        </Text>
      )}
      <ol className={classes.handlings}>
        {c.handlings.toReversed().map((h) => {
          const Icon = icons[h.kind];
          return (
            <li key={h.id}>
              <span className={classes.icon}>
                <Icon size={16} aria-hidden />
              </span>
              <div>
                <p className={classes.meta}>
                  <b>{t(`handling.${h.kind}`)}</b> <Moment value={h.at} />
                  {h.byName && `・${h.byName}`}
                </p>
                {h.text && <p className={classes.said}>{h.text}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function NextStep({ complaint: c }: { complaint: api.Complaint }) {
  const t = useWords();
  const [text, setText] = useState('');
  const step = useMutation({
    mutationFn: (kind: Step) => {
      const ask = { path: { id: c.id }, headers: newKey(), throwOnError: true as const };
      if (kind === 'accept') return api.op.acceptComplaint(ask);
      if (kind === 'note') return api.op.addComplaintHandling({ ...ask, body: { text } });
      if (kind === 'close') return api.op.closeComplaint({ ...ask, body: { resolution: text } });
      return api.op.reopenComplaint({ ...ask, body: { reason: text } });
    },
    onSuccess: (_, kind) => kind !== 'accept' && setText(''),
  });
  const button = (kind: Step, filled = false) => (
    <Button
      variant={filled ? 'filled' : 'default'}
      disabled={kind !== 'accept' && !text.trim()}
      loading={step.isPending && step.variables === kind}
      onClick={() => step.mutate(kind)}
    >
      {t(`step.${kind}`)}
    </Button>
  );
  const closed = c.status === 'closed';
  return (
    <Stack gap={8} mb="md">
      <Textarea
        aria-label={t('handling.write')}
        placeholder={t(closed ? 'handling.writeReason' : 'handling.write')}
        autosize
        minRows={2}
        maxLength={10_000}
        value={text}
        onChange={(e) => setText(e.currentTarget.value)}
      />
      <Group gap={8} justify="flex-end">
        {c.status === 'open' && button('accept')}
        {button('note')}
        {button(closed ? 'reopen' : 'close', !closed)}
      </Group>
    </Stack>
  );
}
