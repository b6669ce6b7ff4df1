import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { listWords, RecordList } from '@/shared/list/record-list';
import type { VoiceSearch } from '../voice-search';
import { useWords } from '../words';
import { VoiceTabs } from './voice-tabs';

type List<Row extends { id: string }> = ComponentProps<typeof RecordList<Row>>;
/** The row in the sheet, none for a new one, then with the account it is about. */
export type Opened = { id: string | undefined; accountId: string | undefined; onClose: () => void };
type Props<Row extends { id: string }> = Omit<List<Row>, 'words' | 'tabs' | 'search' | 'onSearch' | 'create'> & {
  word: 'complaint' | 'move' | 'feedback';
  at: ComponentProps<typeof VoiceTabs>['at'];
  to: '/complaints' | '/competitor-moves' | '/product-feedback';
  search: VoiceSearch;
  onSearch: (next: VoiceSearch) => void;
  sheet: (opened: Opened) => ReactNode;
};

/** A ledger of what was heard: its list beside the other ledgers, and the sheet of the row that the address names. */
export function Ledger<Row extends { id: string }>({ word, at, to, search, onSearch, sheet, ...list }: Props<Row>) {
  const t = useWords();
  const { open, account, ...kept } = search;
  const show = (what: string | undefined) => onSearch({ ...kept, ...(what && { open: what }) });
  return (
    <>
      <RecordList
        {...list}
        words={listWords((key) => t(`${word}.${key}`))}
        tabs={<VoiceTabs at={at} />}
        search={kept}
        onSearch={onSearch}
        create={{
          root: (props) => <Link to={to} search={{ ...kept, open: 'new' }} {...props} />,
          open: () => show('new'),
        }}
      />
      {open && sheet({ id: open === 'new' ? undefined : open, accountId: account, onClose: () => show(undefined) })}
    </>
  );
}
