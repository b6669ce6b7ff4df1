import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import classes from '../lists.module.css';
import { countsOptions } from '../queries';
import { useListName } from '../use-list-name';
import { useWords } from '../words';

/** One list: what it is, whose, and how it moved since the reader looked. Counted by itself, so that no line waits for another. */
export function ListLine({ list }: { list: api.TargetList }) {
  const t = useWords();
  const { name, note } = useListName();
  const counts = useQuery(countsOptions(list.id));
  const about = [
    t(list.fixed ? 'fixed' : 'computed'),
    !list.readyMade && t(`sharedWith.${list.sharedWith}`),
    list.departmentName,
    list.ownerName,
    note(list),
  ];
  return (
    <li className={classes.line}>
      <span className={classes.who}>
        <Link to="/lists/$listId" params={{ listId: list.id }}>
          {name(list)}
        </Link>
        <small>{(list.readyMade ? [note(list)] : about).filter(Boolean).join('・')}</small>
      </span>
      {counts.data ? <Counts counts={counts.data} /> : counts.isPending && <Skeleton w={48} h={18} />}
    </li>
  );
}

function Counts({ counts }: { counts: api.TargetListCounts }) {
  const t = useWords();
  return (
    <span className={classes.counts}>
      {counts.joined > 0 && (
        <span className={classes.joined}>
          <span aria-hidden>{t('joinedN', { count: num(counts.joined) })}</span>
          <VisuallyHidden>{t('joinedLabel', { count: num(counts.joined) })}</VisuallyHidden>
        </span>
      )}
      {counts.left > 0 && (
        <span className={classes.left}>
          <span aria-hidden>{t('leftN', { count: num(counts.left) })}</span>
          <VisuallyHidden>{t('leftLabel', { count: num(counts.left) })}</VisuallyHidden>
        </span>
      )}
      <b>{t('count', { count: num(counts.members) })}</b>
    </span>
  );
}
