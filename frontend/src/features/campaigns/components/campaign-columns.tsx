import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import type { Column } from '@/shared/table/column';
import { RowName, rowLinkClass } from '@/shared/table/row-link';
import { Marked } from '@/shared/ui/marked';
import { Dash, Money } from '@/shared/ui/money';
import { useResults } from '../queries';
import { useWords } from '../words';
import { DealsLink, Period, RunningBadge } from './campaign-marks';

export function CampaignLink({ row, q }: { row: api.Campaign; q: string | undefined }) {
  return (
    <Link to="/campaigns" search={(old) => ({ ...old, open: row.id })} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

export function useCampaignColumns(q: string | undefined): readonly Column<api.Campaign>[] {
  const t = useWords();
  const kind = useCodeName('campaignKind');
  const results = useResults();
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(200px, 2fr)',
      sort: 'name',
      fixed: true,
      cell: (row) => (
        <RowName note={<Marked text={row.code} q={q} />}>
          <CampaignLink row={row} q={q} />
        </RowName>
      ),
    },
    { id: 'kind', header: t('field.kind'), width: '120px', cell: (row) => kind(row.kind) ?? <Dash /> },
    {
      id: 'period',
      header: t('field.period'),
      width: '200px',
      sort: 'startsOn',
      cell: (row) => <Period campaign={row} />,
    },
    { id: 'running', header: '', width: '90px', cell: (row) => <RunningBadge campaign={row} /> },
    {
      id: 'cost',
      header: t('field.cost'),
      width: '130px',
      align: 'end',
      sort: 'cost',
      cell: (row) => <Money value={row.cost} exact />,
    },
    {
      id: 'deals',
      header: t('field.deals'),
      width: '90px',
      align: 'end',
      cell: (row) => {
        const count = results(row.id)?.deals;
        if (!count) return <Dash />;
        return (
          <DealsLink id={row.id} label={t('dealsOf', { name: row.name, count })}>
            {num(count)}
          </DealsLink>
        );
      },
    },
    {
      id: 'won',
      header: t('field.won'),
      width: '120px',
      align: 'end',
      cell: (row) => <Money value={results(row.id)?.wonAmount || undefined} />,
    },
  ];
}
