import { ActionIcon, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPhone, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { offerToLog } from '@/shared/contacts/log-offer';
import type { Ref } from '@/shared/form/account-field';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { usePages } from '@/shared/list/use-pages';
import { MoreButton } from '@/shared/ui/more-button';
import { PersonAvatar } from '@/shared/ui/person-avatar';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';

/** More than these are one tap away. */
const few = 8;

/** DRL-01: who works there, one tap from each page and one from a call. */
export function AccountPersons({ account, below }: { account: api.Account; below: boolean }) {
  const t = useWords();
  const common = useCommon();
  const [all, setAll] = useState(false);
  const { pages, items, total } = usePages(['account-persons', account.id, below], ({ query, ...ask }) =>
    api.op.listAccountPersons({
      path: { id: account.id },
      query: { includeBranches: below, limit: 100, withTotal: true, ...query },
      ...ask,
    }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.persons')}>
      <Group justify="space-between" mb={6}>
        <Group gap={8}>
          <Title order={2}>{t('page.persons')}</Title>
          <Text size="sm" c="dimmed">
            {total !== undefined && common('table.count', { count: num(total) })}
          </Text>
        </Group>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          renderRoot={(props) => <Link to="/persons/new" search={{ account: account.id }} {...props} />}
        >
          {common('action.add')}
        </Button>
      </Group>
      <Waiting query={pages} h={96} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('page.noPersons')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {items?.slice(0, all ? items.length : few).map((p) => (
          <li key={p.id}>
            <PersonAvatar name={p.name} />
            <span className={rowClasses.grow}>
              <Link to="/persons/$personId" params={{ personId: p.id }} className={rowClasses.link}>
                {p.name}
              </Link>
              <small>{[below && p.account?.name, p.department, p.title].filter(Boolean).join(' ')}</small>
            </span>
            <Call person={p} account={p.account ?? account} number={p.postPhone ?? p.mobile ?? p.phone} />
          </li>
        ))}
      </ul>
      {all && <MoreButton pages={pages} />}
      {!all && items && items.length > few && (
        <Button variant="subtle" fullWidth onClick={() => setAll(true)}>
          {t('page.allSales', { count: num(total ?? items.length) })}
        </Button>
      )}
    </Card>
  );
}

type CallProps = { person: Ref; account: Ref; number: string | null | undefined };

function Call({ person, account, number }: CallProps) {
  const t = useWords();
  if (!number) return null;
  return (
    <ActionIcon
      size={44}
      variant="subtle"
      component="a"
      href={`tel:${number}`}
      onClick={offerToLog('call', account, person)}
      aria-label={`${t('page.call')} ${person.name}`}
      style={{ position: 'relative', zIndex: 1 }}
    >
      <IconPhone size={18} />
    </ActionIcon>
  );
}
