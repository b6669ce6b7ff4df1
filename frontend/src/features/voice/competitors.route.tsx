import { createFileRoute, Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { listWords, RecordList } from '@/shared/list/record-list';
import type { Column } from '@/shared/table/column';
import { PhoneCard, RowName, rowLinkClass } from '@/shared/table/row-link';
import { Day } from '@/shared/ui/day';
import { Marked } from '@/shared/ui/marked';
import { CompetitorSheet } from './components/competitor-sheet';
import { VoiceTabs } from './components/voice-tabs';
import { competitorPage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/competitors/')({ validateSearch: voiceSearch, component: Competitors });

function Competitors() {
  const t = useWords();
  const { open, account: _, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="competitor"
        words={listWords((key) => t(`competitor.${key}`))}
        tabs={<VoiceTabs at="moves" />}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="nameKana"
        page={competitorPage}
        columns={useColumns(search.q)}
        rowLabel={(row) => row.name}
        card={(row) => (
          <PhoneCard
            title={<NameLink row={row} q={search.q} />}
            below={row.aliases.join('・')}
            side={t('competitor.customersOf', { count: num(row.customers) })}
            sideBelow={<Day value={row.lastSeenOn} />}
          />
        )}
        create={{
          root: (props) => <Link to="/competitors" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
      />
      {open === 'new' && <CompetitorSheet onClose={() => show(undefined)} />}
    </>
  );
}

function NameLink({ row, q }: { row: api.Competitor; q: string | undefined }) {
  return (
    <Link to="/competitors/$competitorId" params={{ competitorId: row.id }} className={rowLinkClass}>
      <Marked text={row.name} q={q} />
    </Link>
  );
}

function useColumns(q: string | undefined): readonly Column<api.Competitor>[] {
  const t = useWords();
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 'minmax(220px, 2fr)',
      fixed: true,
      sort: 'nameKana',
      cell: (row) => (
        <RowName note={row.aliases.join('・')}>
          <NameLink row={row} q={q} />
        </RowName>
      ),
    },
    {
      id: 'customers',
      header: t('competitor.customers'),
      width: '120px',
      align: 'end',
      cell: (row) => num(row.customers),
    },
    { id: 'moves', header: t('competitor.moves'), width: '100px', align: 'end', cell: (row) => num(row.moves) },
    {
      id: 'lastSeenOn',
      header: t('competitor.lastSeenOn'),
      width: '120px',
      align: 'end',
      cell: (row) => <Day value={row.lastSeenOn} />,
    },
    { id: 'note', header: t('field.note'), width: 'minmax(160px, 2fr)', cell: (row) => row.note },
  ];
}
