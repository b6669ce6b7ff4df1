import { createFileRoute, Link } from '@tanstack/react-router';
import { listWords, RecordList } from '@/shared/list/record-list';
import { ComplaintCard, useComplaintColumns } from './components/complaint-columns';
import { ComplaintSheet } from './components/complaint-sheet';
import { VoiceTabs } from './components/voice-tabs';
import { complaintPage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/complaints/')({ validateSearch: voiceSearch, component: Complaints });

function Complaints() {
  const t = useWords();
  const { open, account, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what, account: undefined }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="complaint"
        words={listWords((key) => t(`complaint.${key}`))}
        tabs={<VoiceTabs at="complaints" />}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="-receivedOn"
        page={complaintPage}
        columns={useComplaintColumns(search.q)}
        rowLabel={(row) => row.subject}
        card={(row) => <ComplaintCard row={row} q={search.q} />}
        create={{
          root: (props) => <Link to="/complaints" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
      />
      {open === 'new' && <ComplaintSheet accountId={account} onClose={() => show(undefined)} />}
    </>
  );
}
