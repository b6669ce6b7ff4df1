import { createFileRoute, Link } from '@tanstack/react-router';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { SaleCard, useSaleColumns } from './components/sale-columns';
import { salePage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/sales/')({ validateSearch: listSearch, component: Sales });

function Sales() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RecordList
      noun="sale"
      words={listWords(useWords())}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      usual="-soldOn"
      page={salePage}
      columns={useSaleColumns(search.q)}
      rowLabel={(row) => row.orderNo ?? row.accountName}
      card={(row) => <SaleCard row={row} q={search.q} />}
      create={{
        root: (props) => <Link to="/sales/new" {...props} />,
        open: () => void navigate({ to: '/sales/new' }),
      }}
    />
  );
}
