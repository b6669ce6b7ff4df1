import { createFileRoute, Link } from '@tanstack/react-router';
import { AccountBulk } from '@/shared/accounts/account-bulk';
import { AccountCard, useAccountColumns } from '@/shared/accounts/account-columns';
import { MakeTargetList } from '@/shared/accounts/make-target-list';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { RankChips } from './components/rank-chips';
import { accountPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/accounts/')({ validateSearch: listSearch, component: Accounts });

function Accounts() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const t = useWords();
  return (
    <RecordList
      noun="account"
      words={listWords(t)}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      usual="nameKana"
      page={accountPage}
      columns={useAccountColumns(search.q)}
      rowLabel={(row) => row.name}
      card={(row) => <AccountCard row={row} q={search.q} />}
      create={{
        root: (props) => <Link to="/accounts/new" {...props} />,
        open: () => void navigate({ to: '/accounts/new' }),
      }}
      chips={
        <RankChips
          where={search.where}
          onChange={(where) => void navigate({ search: (old) => ({ ...old, where }), replace: true })}
        />
      }
      chipFields={['rank']}
      tools={(search.q || search.where) && <MakeTargetList q={search.q} where={search.where} what={t('title')} />}
      bulk={(ids, done) => <AccountBulk ids={ids} onDone={done} />}
    />
  );
}
