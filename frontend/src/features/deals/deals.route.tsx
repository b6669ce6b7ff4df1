import { SegmentedControl } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { Condition } from '@/shared/filter/condition';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { useMe } from '@/shared/session/me';
import { DealCard, useDealColumns } from './components/deal-columns';
import { DealTabs } from './components/deal-tabs';
import { dealPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/deals/')({ validateSearch: listSearch, component: Deals });

const open: Condition = { field: 'outcome', op: 'in', value: ['open'] };
const mine: Condition = { field: 'owner', op: 'in', value: ['me'] };

const chips = {
  mine: { all: [open, mine] } as Condition,
  open: { all: [open] } as Condition,
  all: { all: [] } as Condition,
};
const chipOf = (where: Condition | undefined) =>
  (Object.keys(chips) as (keyof typeof chips)[]).find((name) => JSON.stringify(chips[name]) === JSON.stringify(where));

function Deals() {
  const t = useWords();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = useMe();
  const columns = useDealColumns(search.q);
  if (!me) return null;
  // DEA-03: without a filter a seller sees their own open deals, who leads sees everybody's; closed ones are asked for
  const usual = me.role === 'rep' ? chips.mine : chips.open;
  const shown = { ...search, where: search.where ?? (search.view ? undefined : usual) };
  const go = (next: typeof search) => void navigate({ search: next, replace: true });
  return (
    <RecordList
      noun="deal"
      words={listWords(t)}
      search={shown}
      onSearch={(next) => go({ ...next, where: next.where ?? chips.all })}
      usual="expectedOn"
      page={dealPage}
      tabs={<DealTabs at="list" />}
      chips={
        <SegmentedControl
          size="xs"
          aria-label={t('state.label')}
          value={chipOf(shown.where) ?? ''}
          data={[
            { value: 'mine', label: `${t('whose.mine')}・${t('state.open')}` },
            { value: 'open', label: `${t('whose.all')}・${t('state.open')}` },
            { value: 'all', label: t('state.all') },
          ]}
          onChange={(name) => go({ ...search, where: chips[name as keyof typeof chips] })}
        />
      }
      chipFields={chipOf(shown.where) ? ['outcome', 'owner'] : []}
      columns={columns}
      rowLabel={(row) => row.name}
      card={(row) => <DealCard row={row} q={search.q} />}
      create={{
        root: (props) => <Link to="/deals/new" {...props} />,
        open: () => void navigate({ to: '/deals/new' }),
      }}
    />
  );
}
