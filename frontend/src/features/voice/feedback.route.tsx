import { IconChartBar } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { listWords, RecordList } from '@/shared/list/record-list';
import { ActionButton } from '@/shared/ui/action-button';
import { FeedbackCard, useFeedbackColumns } from './components/feedback-columns';
import { FeedbackSheet } from './components/feedback-sheet';
import { VoiceTabs } from './components/voice-tabs';
import { feedbackPage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/product-feedback/')({ validateSearch: voiceSearch, component: Feedback });

function Feedback() {
  const t = useWords();
  const { open, account, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what, account: undefined }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="productFeedback"
        words={listWords((key) => t(`feedback.${key}`))}
        tabs={<VoiceTabs at="feedback" />}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="-heardOn"
        page={feedbackPage}
        columns={useFeedbackColumns(search.q)}
        rowLabel={(row) => row.text}
        card={(row) => <FeedbackCard row={row} q={search.q} />}
        create={{
          root: (props) => <Link to="/product-feedback" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
        actions={
          <ActionButton
            label={t('feedback.byProduct')}
            icon={IconChartBar}
            root={(props) => <Link to="/product-feedback/products" {...props} />}
          />
        }
      />
      {open && (
        <FeedbackSheet
          key={open}
          id={open === 'new' ? undefined : open}
          accountId={account}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}
