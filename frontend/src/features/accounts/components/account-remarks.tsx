import { ActionIcon, Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { shortDate } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import rowClasses from '@/shared/ui/rows.module.css';
import { Waiting } from '@/shared/ui/waiting';
import { useWords } from '../words';
import { RemarkSheet } from './remark-sheet';

const tones = { issue: 'orange', interest: 'ai', taste: 'grape', comment: 'gray' } as const;

/** CUS-09: what troubles and interests the customer, each dated and signed. */
export function AccountRemarks({ account }: { account: api.Account }) {
  const t = useWords();
  const may = useMay();
  const [open, setOpen] = useState<api.AccountRemark | 'new'>();
  const remarks = useQuery(api.listAccountRemarksOptions({ path: { id: account.id } }));
  const items = remarks.data?.items ?? [];
  return (
    <Card withBorder padding="md" component="section" aria-label={t('remark.title')}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{t('remark.title')}</Title>
        {may('accountRemark', 'create') && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen('new')}
          >
            {t('remark.add')}
          </Button>
        )}
      </Group>
      <Waiting query={remarks} h={72} />
      {remarks.data && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('remark.empty')}
        </Text>
      )}
      <ul className={rowClasses.list}>
        {items.map((remark) => (
          <li key={remark.id}>
            <span className={rowClasses.grow}>
              <span>
                <Badge size="sm" variant="light" color={tones[remark.kind]} mr={6}>
                  {t(`remark.${remark.kind}`)}
                </Badge>
                {remark.text}
              </span>
              <small>
                {[shortDate(remark.notedOn), remark.notedByName].filter(Boolean).join('・')}{' '}
                {remark.contactId && (
                  <Link to="/contacts/$contactId" params={{ contactId: remark.contactId }}>
                    {t('remark.heardAt')}
                  </Link>
                )}
              </small>
            </span>
            {remark.allowed.includes('change') && (
              <ActionIcon size={44} aria-label={`${t('remark.edit')} ${remark.text}`} onClick={() => setOpen(remark)}>
                <IconPencil size={17} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <RemarkSheet
          accountId={account.id}
          remark={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}
