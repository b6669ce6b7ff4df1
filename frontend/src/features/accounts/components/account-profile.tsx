import { Anchor, Card, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { offerToLog } from '@/shared/contacts/log-offer';
import { longDate, postalCode } from '@/shared/lib/format';
import { Day } from '@/shared/ui/day';
import { FactsList } from '@/shared/ui/facts';
import { Stage } from '@/shared/ui/stage';
import { useWords } from '../words';

const roles = ['customer', 'partner', 'supplier'] as const;

function AccountLink({ to }: { to: api.AccountRef }) {
  return (
    <Anchor inherit renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: to.id }} {...props} />}>
      {to.name}
    </Anchor>
  );
}

/** Every field that is filled; the empty ones take no room. */
export function AccountProfile({ account: a }: { account: api.Account }) {
  const t = useWords();
  const place = [a.prefecture, a.city, a.address].filter(Boolean).join('');
  const lines: [string, ReactNode][] = [
    [t('field.owner'), a.ownerName],
    [
      t('field.roles'),
      roles
        .filter((r) => a.roles.includes(r))
        .map((r) => t(`role.${r}`))
        .join('・'),
    ],
    [
      t('field.lifeCycle'),
      <>
        <Stage value={a.lifeCycle} />
        {a.lifeCycleOn && `（${t('page.stageSince', { day: longDate(a.lifeCycleOn) })}）`}
      </>,
    ],
    [
      t('field.phone'),
      a.phone && (
        <Anchor inherit href={`tel:${a.phone}`} onClick={offerToLog('call', a)}>
          {a.phone}
        </Anchor>
      ),
    ],
    [t('field.fax'), a.fax],
    [
      t('field.email'),
      a.email && (
        <Anchor inherit href={`mailto:${a.email}`} onClick={offerToLog('mail', a)}>
          {a.email}
        </Anchor>
      ),
    ],
    [
      t('field.website'),
      a.website && (
        <Anchor inherit href={a.website} target="_blank" rel="noopener noreferrer">
          {a.website.replace(/^https?:\/\//, '')}
        </Anchor>
      ),
    ],
    [
      t('form.place'),
      (place || a.postalCode) && (
        <>
          {a.postalCode && `〒${postalCode(a.postalCode)}\n`}
          {place && (
            <Anchor
              inherit
              underline="always"
              href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              {place}
            </Anchor>
          )}
          {a.building && `\n${a.building}`}
        </>
      ),
    ],
    [t('field.parent'), a.parent && <AccountLink to={a.parent} />],
    [t('field.billTo'), a.billTo && <AccountLink to={a.billTo} />],
    [t('field.collectFrom'), a.collectFrom && <AccountLink to={a.collectFrom} />],
    [t('field.currency'), a.currency],
    [t('field.corporateNumber'), a.corporateNumber],
    [t('field.nameEn'), a.nameEn],
    [t('page.firstSale'), a.firstSaleOn && <Day value={a.firstSaleOn} />],
    ...Object.entries(a.externalIds).map(([system, key]): [string, ReactNode] => [system, key]),
    [t('field.note'), a.note],
  ];
  return (
    <Card withBorder padding="md" component="section" aria-label={t('page.profile')}>
      <Title order={2} mb={10}>
        {t('page.profile')}
      </Title>
      <FactsList facts={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
    </Card>
  );
}
