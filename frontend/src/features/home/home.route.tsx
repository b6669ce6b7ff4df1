import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHeader } from '@/shared/ui/page';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/')({ component: Home });

function Home() {
  const t = useWords();
  return (
    <Page name="home">
      <PageHeader title={t('title')} />
    </Page>
  );
}
