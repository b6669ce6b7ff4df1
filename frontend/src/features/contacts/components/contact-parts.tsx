import { Anchor, Card, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { dateTime } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Day } from '@/shared/ui/day';
import { FactsList } from '@/shared/ui/facts';
import { Dash } from '@/shared/ui/money';
import { Passages } from '@/shared/voice/passages';
import { useMarks } from '@/shared/voice/use-marks';
import { useWords } from '../words';

const span = (from: string | null | undefined, to: string | null | undefined) =>
  from && ` ${from}${to ? `–${to}` : ''}`;

/** The plan and the result side by side, what was said, and who has to do with it. */
export function ContactParts({ contact: c }: { contact: api.Contact }) {
  const t = useWords();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Part title={t('page.plan')}>
          {c.plannedOn ? (
            <Text>
              <Day value={c.plannedOn} long />
              {span(c.plannedFrom, c.plannedTo)}
            </Text>
          ) : (
            <Text c="dimmed">{t('page.noPlan')}</Text>
          )}
          {c.cancelledReason && (
            <Text size="sm" c="dimmed">
              {t('page.cancelReason')}：{c.cancelledReason}
            </Text>
          )}
        </Part>
        {c.result && (
          <Part title={t('page.result')}>
            <Text>
              <Day value={c.result.heldOn} long />
              {span(c.result.heldFrom, c.result.heldTo)}
            </Text>
            <Confirmation contact={c} />
          </Part>
        )}
      </SimpleGrid>
      {c.result && (
        <Part title={t('field.text')}>
          {!c.result.text && <Text c="dimmed">{t('page.noText')}</Text>}
          <WhatWasSaid contact={c} />
          {(c.result.nextAction || c.result.nextActionOn) && (
            <Text mt="sm">
              <b>{t('field.nextAction')}</b>　{c.result.nextAction}{' '}
              {c.result.nextActionOn && <Day value={c.result.nextActionOn} />}
            </Text>
          )}
        </Part>
      )}
      <People contact={c} />
    </>
  );
}

/** NEW-11: the text with what has been raised from it, and the way to raise more. */
function WhatWasSaid({ contact: c }: { contact: api.Contact }) {
  const marks = useMarks([c.id]);
  const day = c.result?.heldOn ?? '';
  const said = { contactId: c.id, accountId: c.accountId, day, persons: c.persons, text: c.result?.text ?? null };
  return (
    <>
      <Passages said={said} marks={marks} />
      <Noted contact={c} />
    </>
  );
}

/** CUS-09: what was learnt of the account there. */
function Noted({ contact: c }: { contact: api.Contact }) {
  const t = useWords();
  const read = useQuery(api.listAccountRemarksOptions({ path: { id: c.accountId } }));
  const noted = read.data?.items.filter((remark) => remark.contactId === c.id) ?? [];
  return noted.map((remark) => (
    <Text key={remark.id} mt="xs" size="sm">
      <b>{t(`noted.${remark.kind}`)}</b>　{remark.text}
    </Text>
  ));
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Title order={2} mb={6}>
        {title}
      </Title>
      {children}
    </Card>
  );
}

function Confirmation({ contact: c }: { contact: api.Contact }) {
  const t = useWords();
  if (!c.reportToId) return null;
  return (
    <Text size="sm" c="dimmed">
      {c.confirmedAt
        ? t('page.confirmedBy', { name: c.confirmedByName ?? '', at: dateTime(c.confirmedAt) })
        : t('page.waiting', { name: c.reportToName ?? '' })}
    </Text>
  );
}

function People({ contact: c }: { contact: api.Contact }) {
  const t = useWords();
  const common = useCommon();
  const method = useCodeName('contactMethod');
  const persons = c.persons.map((p, i) => (
    <span key={p.id}>
      {i > 0 && '、'}
      <Anchor inherit renderRoot={(props) => <Link to="/persons/$personId" params={{ personId: p.id }} {...props} />}>
        {p.name}
      </Anchor>
    </span>
  ));
  return (
    <Part title={t('page.people')}>
      <FactsList
        facts={[
          { label: t('field.participants'), value: c.participants.map((p) => p.name).join('、') },
          { label: t('field.persons'), value: persons.length > 0 ? persons : <Dash /> },
          { label: t('field.reportTo'), value: c.reportToName ?? <Dash /> },
          { label: t('field.method'), value: method(c.method) },
          { label: t('page.visit'), value: common(c.countsAsVisit ? 'state.yes' : 'state.no') },
        ]}
      />
      <Text size="xs" c="dimmed" mt="md">
        {t('page.madeBy', { name: c.createdByName ?? '', at: dateTime(c.createdAt) })}
      </Text>
    </Part>
  );
}
