import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { type Figure, told } from '../figures';
import { useWords } from '../words';

type Props = {
  figure: Figure;
  member: api.MemberActivity;
  days: { from: string; to: string };
  children: ReactNode;
};

/** A number that opens the list of what it counted. */
export function FigureLink({ figure, member, days, children }: Props) {
  const t = useWords();
  const label = t('of', { name: member.name, what: t(figure.key), count: told(figure, member) });
  const search = figure.search?.(member.userId) ?? { where: { all: figure.leaves?.(member.userId, days) ?? [] } };
  return (
    <Link to={figure.to} search={search as never} aria-label={label}>
      {children}
    </Link>
  );
}

export function LastReport({ member }: { member: api.MemberActivity }) {
  const t = useWords();
  if (!member.lastReportOn) return <>{t('none')}</>;
  return (
    <Link to="/daily-reports/$userId/$date" params={{ userId: member.userId, date: member.lastReportOn }}>
      <time dateTime={member.lastReportOn}>{member.lastReportOn.slice(5).replace('-', '/')}</time>
    </Link>
  );
}
