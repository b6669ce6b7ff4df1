import { Badge } from '@mantine/core';
import type * as api from '@/api';
import { shortDate } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { useWords } from '../words';

type Row = Pick<api.DealRow, 'outcome' | 'closing' | 'closedOn' | 'overdue' | 'urgentBy'>;

/** What a deal asks for: that its day has passed, that it is urgent, or how it ended. */
export function DealMarks({ deal }: { deal: Row }) {
  const t = useWords();
  const closing = useCodeName('dealClosing');
  return (
    <>
      {deal.outcome !== 'open' && (
        <Badge
          size="sm"
          variant={deal.outcome === 'won' ? 'filled' : 'light'}
          color={deal.outcome === 'won' ? 'ai' : 'gray'}
        >
          {t('page.closedAs', { closing: closing(deal.closing) ?? '', date: shortDate(deal.closedOn ?? '') })}
        </Badge>
      )}
      {deal.overdue && (
        <Badge size="sm" variant="light" color="red">
          {t('page.overdue')}
        </Badge>
      )}
      {deal.outcome === 'open' && deal.urgentBy && (
        <Badge size="sm" variant="filled" color="red">
          {t('page.urgent', { date: shortDate(deal.urgentBy) })}
        </Badge>
      )}
    </>
  );
}
