import { Anchor, Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { offerToLog } from '@/shared/contacts/log-offer';
import { postalCode } from '@/shared/lib/format';
import { Day } from '@/shared/ui/day';
import { FactsList } from '@/shared/ui/facts';
import { useWords } from '../words';
import classes from './person.module.css';
import { workplaces } from './person-contacts';

type Line = [string, ReactNode];
const tel = (n: string | null | undefined, person?: api.Person) =>
  n && (
    <Anchor inherit href={`tel:${n}`} onClick={person && offerToLog('call', workplaces(person)[0], person)}>
      {n}
    </Anchor>
  );
const mail = (m: string | null | undefined, person?: api.Person) =>
  m && (
    <Anchor inherit href={`mailto:${m}`} onClick={person && offerToLog('mail', workplaces(person)[0], person)}>
      {m}
    </Anchor>
  );

/** How to reach the person, who of us is in charge, and home data for those who may see it. */
export function PersonInfo({ person: p }: { person: api.Person }) {
  const t = useWords();
  const { home } = p;
  const place = home && [home.prefecture, home.city, home.address].filter(Boolean).join('');
  return (
    <div className={classes.stack}>
      <Block
        title={t('page.contact')}
        lines={[
          [t('field.mobile'), tel(p.mobile, p)],
          [t('field.phone'), tel(p.phone, p)],
          [t('field.email'), mail(p.email, p)],
          [t('field.owner'), p.ownerName],
          [t('field.staff'), p.staff.map((s) => s.name).join('、')],
          [t('field.code'), p.code],
          [t('field.note'), p.note],
        ]}
      />
      {home && (
        <Block
          title={t('page.home')}
          lines={[
            [
              t('field.address'),
              place && `${home.postalCode ? `〒${postalCode(home.postalCode)}\n` : ''}${place}\n${home.building ?? ''}`,
            ],
            [t('field.homePhone'), tel(home.phone)],
            [t('field.homeEmail'), mail(home.email)],
            [t('field.birthday'), home.birthday && <Day value={home.birthday} long />],
          ]}
        />
      )}
    </div>
  );
}

function Block({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Title order={2} mb={10}>
        {title}
      </Title>
      <FactsList facts={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
    </Card>
  );
}
