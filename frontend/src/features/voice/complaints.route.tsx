import { createFileRoute } from '@tanstack/react-router';

import { ComplaintCard, useComplaintColumns } from './components/complaint-columns';
import { ComplaintSheet } from './components/complaint-sheet';
import { Ledger } from './components/ledger';
import { complaintPage } from './queries';
import { voiceSearch } from './voice-search';

export const Route = createFileRoute('/_shell/complaints/')({ validateSearch: voiceSearch, component: Complaints });

function Complaints() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Ledger
      word="complaint"
      noun="complaint"
      at="complaints"
      to="/complaints"
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      usual="-receivedOn"
      page={complaintPage}
      columns={useComplaintColumns(search.q)}
      rowLabel={(row) => row.subject}
      card={(row) => <ComplaintCard row={row} q={search.q} />}
      sheet={({ id, ...opened }) => !id && <ComplaintSheet {...opened} />}
    />
  );
}
