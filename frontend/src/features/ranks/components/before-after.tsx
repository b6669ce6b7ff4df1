import { Text } from '@mantine/core';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { Dash, Money } from '@/shared/ui/money';
import { useWords } from '../words';

type Props = { row: api.RankChange; field: 'recencyDays' | 'frequency' | 'monetary' | 'points' };

/** A value in the run before and in this one. */
export function BeforeAfter({ row, field }: Props) {
  const t = useWords();
  const show = (n: number | null | undefined) => {
    if (n == null) return <Dash />;
    if (field === 'monetary') return <Money value={n} />;
    return field === 'recencyDays' ? t('days', { n: num(n) }) : num(n);
  };
  return (
    <span>
      <Text span c="dimmed" size="sm">
        {show(row.before?.[field])} →{' '}
      </Text>
      {show(row.after?.[field])}
    </span>
  );
}
