import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { dayOf, money, month } from '@/shared/lib/format';
import { ChangeList } from '@/shared/record/change-list';
import { addressOf } from '@/shared/record/record-address';
import { useCodeName } from '@/shared/session/codes';
import { useUsersById } from '@/shared/session/users';
import { Day, Moment } from '@/shared/ui/day';
import classes from '../account.module.css';
import { useFieldName } from '../use-field-name';
import { useWords } from '../words';
import { AlarmSentence } from './alarm-sentence';
import { isVoice, VoiceSentence } from './voice-sentence';
import { YellowSentence } from './yellow-sentence';

type Detail = Record<string, unknown>;
type Change = { before?: unknown; after?: unknown };

/** What happened, in one sentence; who and when below. */
export function TimelineLine({ entry, account }: { entry: api.TimelineEntry; account: api.Account }) {
  const who = useUsersById([entry.actorId])[0]?.name;
  const name = useFieldName();
  const detail = (entry.detail ?? {}) as Detail;
  const day =
    entry.subjectKind === 'yellowCard' ||
    (entry.kind === 'alarm' && !entry.actorId) ||
    entry.kind === 'sale' ||
    entry.kind === 'competitorMove' ||
    entry.kind === 'productFeedback';
  // with the accounts below included, each line says whose it is
  const branch = detail.account !== account.name && text(detail.account);
  return (
    <div>
      <p className={classes.what}>
        {branch && `${branch}：`}
        <Sentence entry={entry} detail={detail} currency={account.currency} />
      </p>
      <p className={classes.meta}>
        {day ? <Day value={dayOf(entry.at)} /> : <Moment value={entry.at} />}
        {who && `・${who}`}
      </p>
      {isVoice(entry) && text(detail.note) && <p className={classes.meta}>{text(detail.note)}</p>}
      {(entry.kind === 'change' || entry.kind === 'branch') && entry.verb === 'updated' && (
        <ChangeList
          name={name}
          changes={Object.entries(detail as Record<string, Change>).map(([field, c]) => ({
            field,
            before: text(c?.before),
            after: text(c?.after),
          }))}
        />
      )}
    </div>
  );
}

const text = (value: unknown) =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

const verbs = [
  'created',
  'updated',
  'deleted',
  'restored',
  'postStarted',
  'postChanged',
  'postRemoved',
  'postEnded',
  'rankOverridden',
  'rankOverrideLifted',
  'rankExcluded',
  'rankIncluded',
] as const;

/** What was bought: the product, of several the first and how many more, else what the order says of itself. */
function ordered(product: string, { lines, note, orderNo }: Detail, t: ReturnType<typeof useWords>) {
  const more = Number(lines ?? 1) - 1;
  if (more <= 0) return product || text(note) || text(orderNo) || '';
  return text(note) ?? t('line.lines', { what: product, more });
}

const states = {
  done: 'line.contactDone',
  planned: 'line.contactPlanned',
  cancelled: 'line.contactCancelled',
} as const;

/** A visit or a call: what for and how, and what was said. */
function Talk({ entry, detail }: { entry: api.TimelineEntry; detail: Detail }) {
  const t = useWords();
  const method = useCodeName('contactMethod');
  const said = text(detail.text);
  return (
    <>
      <Anchor
        inherit
        c="inherit"
        renderRoot={(props) => <Link to="/contacts/$contactId" params={{ contactId: entry.subjectId }} {...props} />}
      >
        {t(states[entry.verb as 'done'] ?? states.done, {
          what: entry.title,
          method: method(text(detail.method)) ?? '',
        })}
      </Anchor>
      {said && <span className={classes.said}>{said}</span>}
    </>
  );
}

const turns = {
  created: 'line.dealCreated',
  won: 'line.dealWon',
  lost: 'line.dealLost',
  closed: 'line.dealClosed',
} as const;

const deeds = {
  created: 'line.taskAsked',
  completed: 'line.taskDone',
  reopened: 'line.taskReopened',
  commented: 'line.commented',
} as const;

type SentenceProps = { entry: api.TimelineEntry; detail: Detail; currency: string };

function Sentence({ entry, detail, currency }: SentenceProps) {
  const t = useWords();
  if (entry.kind === 'sale')
    return (
      <Anchor
        inherit
        c="inherit"
        renderRoot={(props) => <Link to="/sales/$saleId" params={{ saleId: entry.subjectId }} {...props} />}
      >
        {t(entry.verb === 'returned' ? 'line.returned' : 'line.sold', {
          what: ordered(entry.title, detail, t),
          amount: money(Number(detail.amount ?? 0), currency),
        })}
      </Anchor>
    );
  if (entry.kind === 'deal')
    return (
      <Anchor
        inherit
        c="inherit"
        renderRoot={(props) => <Link to="/deals/$dealId" params={{ dealId: entry.subjectId }} {...props} />}
      >
        {t(turns[entry.verb as 'created'] ?? turns.created, {
          what: entry.title,
          amount: money(Number(detail.amount ?? 0), currency),
        })}
      </Anchor>
    );
  if (entry.kind === 'remark')
    return t('line.remark', { kind: t(`remark.${entry.verb as 'issue'}`), text: entry.title });
  if (entry.kind === 'task' || entry.kind === 'comment') {
    const to = addressOf(entry.subjectKind, entry.subjectId);
    const said = t(deeds[entry.verb as keyof typeof deeds] ?? deeds.created, { what: entry.title });
    if (!to || entry.subjectKind === 'account') return said;
    return (
      <Anchor inherit c="inherit" renderRoot={(props) => <Link {...(to as { to: '/' })} {...props} />}>
        {said}
      </Anchor>
    );
  }
  if (entry.kind === 'alarm') return <AlarmSentence entry={entry} detail={detail} />;
  if (entry.kind === 'yellow') return <YellowSentence entry={entry} detail={detail} />;
  if (entry.kind === 'contact') return <Talk entry={entry} detail={detail} />;
  if (isVoice(entry)) return <VoiceSentence entry={entry} detail={detail} currency={currency} />;
  const verb = verbs.find((v) => v === entry.verb);
  if (entry.kind === 'rank' && !verb)
    return t(detail.from ? 'line.rank' : 'line.firstRank', {
      period: typeof detail.period === 'string' ? month(detail.period) : '',
      from: text(detail.from) ?? '—',
      to: text(detail.to) ?? '—',
    });
  const action = verb ? t(`line.${verb}`) : entry.verb;
  if (entry.kind === 'rank') return action;
  if (entry.kind === 'change') return t('line.self', { action });
  if (entry.kind === 'branch')
    return (
      <Anchor
        inherit
        c="inherit"
        renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: entry.subjectId }} {...props} />}
      >
        {t('line.other', { name: entry.title, action })}
      </Anchor>
    );
  return (
    <Anchor
      inherit
      c="inherit"
      renderRoot={(props) => <Link to="/persons/$personId" params={{ personId: entry.subjectId }} {...props} />}
    >
      {verb?.startsWith('post')
        ? t('line.post', { name: entry.title, action })
        : t('line.other', { name: entry.title, action })}
    </Anchor>
  );
}
