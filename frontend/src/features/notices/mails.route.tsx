import { Alert, Badge, Button, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { usePages } from '@/shared/list/use-pages';
import { Moment } from '@/shared/ui/day';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { say } from '@/shared/ui/notify';
import { Waiting } from '@/shared/ui/waiting';
import classes from './notices.module.css';
import { useWords } from './words';

const states = ['unknown', 'failed', 'queued', 'sending', 'sent', 'off'] as const;
const tones = { unknown: 'orange', failed: 'red', queued: 'gray', sending: 'gray', sent: 'ai', off: 'gray' } as const;
const held = ['unknown', 'failed', 'off'];

export const Route = createFileRoute('/_shell/settings/mails')({
  validateSearch: z.object({ state: z.catch(z.optional(z.enum(states)), undefined) }),
  component: Mails,
});

/** What left by mail, what waits, and what is held because nobody knows whether it arrived. */
function Mails() {
  const t = useWords();
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { pages, items } = usePages<api.Mail>([{ _id: 'listMails', state }], ({ query, ...ask }) =>
    api.op.listMails({ ...ask, query: { ...query, state, limit: 50 } }),
  );
  const off = (pages.data?.pages[0] as api.MailList | undefined)?.on === false;
  return (
    <div className={classes.scroll}>
      <Stack>
        <div>
          <Title order={2}>{t('mails.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('mails.hint')}
          </Text>
        </div>
        {off && <Alert color="orange">{t('mailOff')}</Alert>}
        <Select
          aria-label={t('mails.state')}
          placeholder={t('mails.all')}
          clearable
          maw={240}
          value={state ?? null}
          data={states.map((value) => ({ value, label: t(`mails.of.${value}`) }))}
          onChange={(value) =>
            void navigate({ search: { state: (value as typeof state) ?? undefined }, replace: true })
          }
        />
        <Waiting query={pages} h={200} />
        {items?.length === 0 && <EmptyState compact title={t('mails.empty')} />}
        {items && items.length > 0 && (
          <Table.ScrollContainer minWidth={520}>
            <Table fz="sm" aria-label={t('mails.title')}>
              <Table.Tbody>
                {items.map((mail) => (
                  <Line key={mail.id} mail={mail} off={off} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <MoreButton pages={pages} />
      </Stack>
    </div>
  );
}

function Line({ mail, off }: { mail: api.Mail; off: boolean }) {
  const t = useWords();
  const resend = useMutation({
    ...api.resendMailMutation(),
    meta: { touches: ['listMails'] },
    onSuccess: () => say(t('mails.queued')),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <Badge color={tones[mail.state]} variant="light">
          {t(`mails.of.${mail.state}`)}
        </Badge>
      </Table.Td>
      <Table.Td>{mail.toUserName}</Table.Td>
      <Table.Td>
        <Moment value={mail.sentAt ?? mail.createdAt} />
      </Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed">
          {problemOf(mail.problem, t)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group justify="flex-end">
          {held.includes(mail.state) && !off && (
            <Button
              size="compact-md"
              variant="default"
              loading={resend.isPending}
              onClick={() => resend.mutate({ path: { id: mail.id } })}
            >
              {t('mails.resend')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

const problems = ['no_connection', 'dialogue_broke', 'sender_died', 'recipient_left'] as const;

function problemOf(problem: string | null | undefined, t: ReturnType<typeof useWords>) {
  const known = problems.find((p) => p === problem);
  if (known) return t(`mails.why.${known}`);
  return problem ? t('mails.why.refused', { code: problem.replace('refused_', '') }) : '';
}
