import { Badge, Button } from '@mantine/core';
import { IconBuilding, IconDeviceLaptop, IconMail, IconMessage, IconPhone, IconShoe } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { shortDate } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Marked } from '@/shared/ui/marked';
import classes from './contacts.module.css';
import { openContact } from './desk';
import { useContactWords } from './words';

const icons: Record<string, typeof IconPhone> = {
  訪問: IconShoe,
  電話: IconPhone,
  メール: IconMail,
  来社: IconBuilding,
  Web会議: IconDeviceLaptop,
};

/** 11/21(土) 10:00 of what was held, else of what is planned. */
export function momentOf(row: Pick<api.ContactRow, 'heldOn' | 'heldFrom' | 'plannedOn' | 'plannedFrom'>) {
  const [day, time] = row.heldOn ? [row.heldOn, row.heldFrom] : [row.plannedOn, row.plannedFrom];
  return [day && shortDate(day), time].filter(Boolean).join(' ');
}

type Props = {
  row: api.ContactRow;
  q?: string | undefined;
  withAccount: boolean;
  withDeal: boolean;
  mayReport: boolean;
};

/** One contact in a list of a record: when, what for, what was said, who. */
export function ContactLine({ row, q, withAccount, withDeal, mayReport }: Props) {
  const t = useContactWords();
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  const Icon = icons[row.method] ?? IconMessage;
  const people = [row.participants.map((p) => p.name).join('、'), row.persons.map((p) => p.name).join('、')];
  return (
    <li data-visit={row.countsAsVisit || undefined}>
      <span className={classes.icon}>
        <Icon size={16} role="img" aria-label={method(row.method) ?? row.method} />
      </span>
      <span className={classes.main}>
        <span className={classes.head}>
          <Link to="/contacts/$contactId" params={{ contactId: row.id }} className={classes.link}>
            {momentOf(row)} {purpose(row.purpose) ?? method(row.method)}
          </Link>
          {row.state !== 'done' && (
            <Badge size="sm" variant="light" color={row.state === 'planned' ? 'ai' : 'gray'}>
              {t(`state.${row.state}`)}
            </Badge>
          )}
          {row.subject && <Marked text={row.subject} q={q} />}
        </span>
        {row.excerpt && (
          <span className={classes.said}>
            <Marked text={row.excerpt} q={q} />
          </span>
        )}
        {row.nextAction && (
          <small>
            {t('field.nextAction')}：<Marked text={row.nextAction} q={q} />{' '}
            {row.nextActionOn && shortDate(row.nextActionOn)}
          </small>
        )}
        <small>
          {[withAccount && row.accountName, withDeal && row.dealName, ...people].filter(Boolean).join('・')}
        </small>
      </span>
      {row.state === 'planned' && mayReport && (
        <Button
          size="compact-sm"
          variant="light"
          className={classes.over}
          mih={36}
          onClick={() => openContact({ kind: 'report', id: row.id })}
        >
          {t('resultShort')}
        </Button>
      )}
    </li>
  );
}
