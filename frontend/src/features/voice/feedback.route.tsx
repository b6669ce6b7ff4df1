import { IconChartBar } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ActionButton } from '@/shared/ui/action-button';
import { FeedbackCard, useFeedbackColumns } from './components/feedback-columns';
import { FeedbackSheet } from './components/feedback-sheet';
import { Ledger } from './components/ledger';
import { feedbackPage } from './queries';
import { voiceSearch } from './voice-search';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/product-feedback/')({ validateSearch: voiceSearch, component: Feedback });

function Feedback() {
  const t = useWords();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Ledger
      word="feedback"
      noun="productFeedback"
      at="feedback"
      to="/product-feedback"
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      usual="-heardOn"
      page={feedbackPage}
      columns={useFeedbackColumns(search.q)}
      rowLabel={(row) => row.text}
      card={(row) => <FeedbackCard row={row} q={search.q} />}
      sheet={(opened) => <FeedbackSheet key={opened.id} {...opened} />}
      actions={
        <ActionButton
          label={t('feedback.byProduct')}
          icon={IconChartBar}
          root={(props) => <Link to="/product-feedback/products" {...props} />}
        />
      }
    />
  );
}
