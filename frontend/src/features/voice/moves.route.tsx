import { IconSwords } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { listWords, RecordList } from '@/shared/list/record-list';
import { ActionButton } from '@/shared/ui/action-button';
import { MoveCard, useMoveColumns } from './components/move-columns';
import { MoveSheet } from './components/move-sheet';
import { VoiceTabs } from './components/voice-tabs';
import { movePage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/competitor-moves')({ validateSearch: voiceSearch, component: Moves });

function Moves() {
  const t = useWords();
  const { open, account, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what, account: undefined }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="competitorMove"
        words={listWords((key) => t(`move.${key}`))}
        tabs={<VoiceTabs at="moves" />}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="-seenOn"
        page={movePage}
        columns={useMoveColumns(search.q)}
        rowLabel={(row) => row.competitorName ?? t('move.unnamed')}
        card={(row) => <MoveCard row={row} q={search.q} />}
        create={{
          root: (props) => <Link to="/competitor-moves" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
        actions={
          <ActionButton
            label={t('competitor.title')}
            icon={IconSwords}
            root={(props) => <Link to="/competitors" {...props} />}
          />
        }
      />
      {open && (
        <MoveSheet
          key={open}
          id={open === 'new' ? undefined : open}
          accountId={account}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}
