import { IconSwords } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ActionButton } from '@/shared/ui/action-button';
import { Ledger } from './components/ledger';
import { MoveCard, useMoveColumns } from './components/move-columns';
import { MoveSheet } from './components/move-sheet';
import { movePage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/competitor-moves')({ validateSearch: voiceSearch, component: Moves });

function Moves() {
  const t = useWords();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Ledger
      word="move"
      noun="competitorMove"
      at="moves"
      to="/competitor-moves"
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      usual="-seenOn"
      page={movePage}
      columns={useMoveColumns(search.q)}
      rowLabel={(row) => row.competitorName ?? t('move.unnamed')}
      card={(row) => <MoveCard row={row} q={search.q} />}
      sheet={(opened) => <MoveSheet key={opened.id} {...opened} />}
      actions={
        <ActionButton
          label={t('competitor.title')}
          icon={IconSwords}
          root={(props) => <Link to="/competitors" {...props} />}
        />
      }
    />
  );
}
