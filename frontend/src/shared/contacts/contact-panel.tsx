import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import { SearchBox } from '@/shared/list/search-box';
import { usePages } from '@/shared/list/use-pages';
import { useMay, useMe } from '@/shared/session/me';
import { MoreButton } from '@/shared/ui/more-button';
import { Waiting } from '@/shared/ui/waiting';
import { ContactLine } from './contact-line';
import classes from './contacts.module.css';
import { openContact } from './desk';
import { useContactWords } from './words';

type Props = { account?: Ref; person?: Ref; deal?: Ref; below?: boolean };

/** ACT-07: the talks of an account, a person or a deal, newest first, with a search inside the texts. */
export function ContactPanel({ account, person, deal, below = false }: Props) {
  const t = useContactWords();
  const common = useCommon();
  const may = useMay();
  const me = useMe();
  const leads = ['tree', 'all'].includes(String(me?.rights.contact?.change));
  const [q, setQ] = useState<string>();
  const of = deal
    ? { dealId: deal.id }
    : person
      ? { personId: person.id }
      : { accountId: account?.id, includeBranches: below };
  const { pages, items, total } = usePages(['contacts', 'of', of, q], ({ query, ...ask }) =>
    api.op.listContacts({ query: { ...of, ...(q && { q }), limit: 20, withTotal: true, ...query }, ...ask }),
  );
  const open = (kind: 'plan' | 'result') =>
    openContact({ kind, ...(account && { account }), ...(person && { person }), ...(deal && { deal }) });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('list.title')}>
      <Group justify="space-between" mb={8}>
        <Group gap={8}>
          <Title order={2}>{t('list.title')}</Title>
          <Text size="sm" c="dimmed" aria-live="polite">
            {total !== undefined && common('table.count', { count: num(total) })}
          </Text>
        </Group>
        {may('contact', 'create') && (
          <Group gap={6}>
            <Button size="compact-md" variant="default" onClick={() => open('plan')}>
              {t('planShort')}
            </Button>
            <Button size="compact-md" onClick={() => open('result')}>
              {t('resultShort')}
            </Button>
          </Group>
        )}
      </Group>
      {(q || (items?.length ?? 0) > 0) && <SearchBox value={q} label={t('list.search')} onChange={setQ} />}
      <Waiting query={pages} h={200} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed" mt={8}>
          {t(q ? 'list.noResult' : 'list.empty')}
        </Text>
      )}
      <ul className={classes.line}>
        {items?.map((row) => (
          <ContactLine
            key={row.id}
            row={row}
            q={q}
            withAccount={below || !account}
            withDeal={!deal}
            mayReport={leads || row.participants.some((p) => p.id === me?.id)}
          />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Card>
  );
}
