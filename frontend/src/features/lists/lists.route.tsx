import { Button, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader } from '@/shared/ui/page';
import { ListLine } from './components/list-line';
import { ListSheet } from './components/list-sheet';
import classes from './lists.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/lists/')({
  validateSearch: z.object({ new: z.catch(z.optional(z.boolean()), undefined) }),
  component: Lists,
});

/** TGT-01: every list that the reader has or is given, with how many stand on it and who came and went. */
function Lists() {
  const t = useWords();
  const may = useMay();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const show = (open: boolean) => void navigate({ search: open ? { new: true } : {}, replace: !open });
  const { pages, items } = usePages([{ _id: 'listTargetLists' }], (ask) => api.op.listTargetLists(ask));
  const create = may('targetList', 'create') && (
    <ActionButton
      primary
      label={t('new')}
      icon={IconPlus}
      root={(props) => <button type="button" {...props} onClick={() => show(true)} />}
    />
  );
  if (pages.isError && !items) return <ErrorState error={pages.error} retry={() => void pages.refetch()} />;
  const ready = items?.filter((list) => list.readyMade) ?? [];
  const mine = items?.filter((list) => !list.readyMade) ?? [];
  return (
    <Page name="lists" narrow>
      <PageHeader title={t('title')}>{create}</PageHeader>
      <Section title={t('ready')} lists={ready} />
      <Section title={t('mine')} lists={mine}>
        {items && mine.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      </Section>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {search.new && <ListSheet onClose={() => show(false)} />}
    </Page>
  );
}

type SectionProps = { title: string; lists: readonly api.TargetList[]; children?: React.ReactNode };

function Section({ title, lists, children }: SectionProps) {
  return (
    <section aria-label={title} className={classes.section}>
      <Title order={2}>{title}</Title>
      {children}
      <ul className={classes.lines}>
        {lists.map((list) => (
          <ListLine key={list.id} list={list} />
        ))}
      </ul>
    </section>
  );
}
