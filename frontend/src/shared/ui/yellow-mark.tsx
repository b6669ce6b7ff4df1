import { IconCardsFilled } from '@tabler/icons-react';
import { useCommon } from '@/shared/i18n/common';
import { daysSince, num } from '@/shared/lib/format';
import classes from './yellow-mark.module.css';

type Props = { dueOn: string | null | undefined; since: string | null | undefined; short?: boolean };

/** YLW-02: the visit is overdue; how many days, in words too. Nothing when there is no card. */
export function YellowMark({ dueOn, since, short }: Props) {
  const t = useCommon();
  if (!since) return null;
  const days = dueOn ? daysSince(dueOn) : 0;
  const label = t('yellow.overdue', { count: num(days) });
  return (
    <span className={classes.mark} title={`${t('yellow.card')} ${label}`}>
      <IconCardsFilled size={14} aria-hidden />
      {short ? <span className={classes.hidden}>{`${t('yellow.card')} ${label}`}</span> : label}
    </span>
  );
}
