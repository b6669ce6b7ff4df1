import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as api from '@/api';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../account.module.css';
import { useWords } from '../words';

type Props = { account: api.Account; below: boolean };
type Home = Pick<LinkProps, 'to' | 'params' | 'search'>;
type Line = { id: string; title: string; note: ReactNode; day: string; home: Home };

/** What this customer said and what was seen there: open complaints first, competitors, feedback. */
export function AccountVoice({ account, below }: Props) {
  const t = useWords();
  const query = { accountId: account.id, includeBranches: below, limit: 50 };
  const complaints = useQuery(api.listComplaintsOptions({ query }));
  const moves = useQuery(api.listCompetitorMovesOptions({ query }));
  const feedback = useQuery(api.listProductFeedbackOptions({ query }));
  const closed = (c: api.ComplaintRow) => (c.status === 'closed' ? 1 : 0);
  return (
    <div className={classes.stack}>
      <Part
        title={t('voice.complaints')}
        noun="complaint"
        add={{ to: '/complaints', search: { open: 'new', account: account.id } }}
        query={complaints}
        lines={complaints.data?.items
          .toSorted((a, b) => closed(a) - closed(b))
          .map((c) => ({
            id: c.id,
            title: c.subject,
            note: [c.status !== 'closed' && c.dueOn && `〜${c.dueOn}`, c.ownerName, below && c.accountName],
            day: c.receivedOn,
            home: { to: '/complaints/$complaintId', params: { complaintId: c.id } } as Home,
          }))
          .map(joined)}
      />
      <Part
        title={t('voice.moves')}
        noun="competitorMove"
        add={{ to: '/competitor-moves', search: { open: 'new', account: account.id } }}
        query={moves}
        lines={moves.data?.items
          .map((m) => ({
            id: m.id,
            title: m.competitorName ?? t('line.competitorUnknown'),
            note: [m.theirProduct, m.text ?? m.quote, below && m.accountName],
            day: m.seenOn,
            home: { to: '/competitor-moves', search: { open: m.id } } as Home,
          }))
          .map(joined)}
      />
      <Part
        title={t('voice.feedback')}
        noun="productFeedback"
        add={{ to: '/product-feedback', search: { open: 'new', account: account.id } }}
        query={feedback}
        lines={feedback.data?.items
          .map((f) => ({
            id: f.id,
            title: f.text,
            note: [f.productName, f.score && '★'.repeat(f.score), below && f.accountName],
            day: f.heardOn,
            home: { to: '/product-feedback', search: { open: f.id } } as Home,
          }))
          .map(joined)}
      />
    </div>
  );
}

const joined = ({ note, ...line }: Omit<Line, 'note'> & { note: readonly unknown[] }): Line => ({
  ...line,
  note: note.filter(Boolean).join('・'),
});

type PartProps = {
  title: string;
  noun: string;
  add: Home;
  query: Parameters<typeof Waiting>[0]['query'];
  lines: readonly Line[] | undefined;
};

function Part({ title, noun, add, query, lines }: PartProps) {
  const t = useWords();
  const may = useMay();
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{title}</Title>
        {may(noun, 'create') && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            renderRoot={(props) => <Link {...add} {...props} />}
          >
            {t('voice.add')}
          </Button>
        )}
      </Group>
      <Waiting query={query} h={80} />
      {lines?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('voice.none')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {lines?.map((line) => (
          <li key={line.id}>
            <span className={rowClasses.grow}>
              <Link {...line.home} className={rowClasses.link}>
                {line.title}
              </Link>
              <small>{line.note}</small>
            </span>
            <span className={rowClasses.end}>
              <Day value={line.day} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
