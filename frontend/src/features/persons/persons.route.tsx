import { createFileRoute, Link } from '@tanstack/react-router';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { PersonCard, usePersonColumns } from './components/person-columns';
import { personPage } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/persons/')({ validateSearch: listSearch, component: Persons });

function Persons() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RecordList
      noun="person"
      words={listWords(useWords())}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      usual="nameKana"
      page={personPage}
      columns={usePersonColumns(search.q)}
      rowLabel={(row) => row.name}
      card={(row) => <PersonCard row={row} q={search.q} />}
      create={{
        root: (props) => <Link to="/persons/new" {...props} />,
        open: () => void navigate({ to: '/persons/new' }),
      }}
    />
  );
}
