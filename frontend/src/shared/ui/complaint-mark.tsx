import { IconMessageExclamation } from '@tabler/icons-react';
import { useCommon } from '@/shared/i18n/common';
import { num } from '@/shared/lib/format';
import classes from './complaint-mark.module.css';

/** VOC-01: a customer with open complaints carries this wherever it appears. */
export function ComplaintMark({ count }: { count: number | null | undefined }) {
  const t = useCommon();
  if (!count) return null;
  const label = t('mark.complaints', { count: num(count) });
  return (
    <span className={classes.mark} role="img" aria-label={label} title={label}>
      <IconMessageExclamation size={14} aria-hidden />
      {num(count)}
    </span>
  );
}
