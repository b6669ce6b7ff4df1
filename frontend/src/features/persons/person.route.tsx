import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMail, IconPencil, IconPhone } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { offerToLog } from '@/shared/contacts/log-offer';
import { callable } from '@/shared/lib/callable';
import { HistoryTable } from '@/shared/record/history-table';
import { MoreMenu } from '@/shared/record/more-menu';
import { TaskSection } from '@/shared/tasks/task-section';
import { ActionButton } from '@/shared/ui/action-button';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { PersonAvatar } from '@/shared/ui/person-avatar';
import classes from './components/person.module.css';
import { PersonContacts, workplaces } from './components/person-contacts';
import { PersonInfo } from './components/person-info';
import { PersonPosts } from './components/person-posts';
import { PersonSales } from './components/person-sales';
import { personOptions } from './queries';
import { useFieldName } from './use-field-name';
import { useWords } from './words';

const tabs = ['contacts', 'posts', 'sales', 'history', 'info'] as const;
type Tab = (typeof tabs)[number];

export const Route = createFileRoute('/_shell/persons/$personId/')({
  validateSearch: z.object({ tab: z.catch(z.optional(z.enum(tabs)), undefined) }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(personOptions(params.personId)),
  component: PersonPage,
});

function PersonPage() {
  const { personId } = Route.useParams();
  const person = useQuery(personOptions(personId));
  if (person.isError && !person.data) return <ErrorState error={person.error} retry={() => void person.refetch()} />;
  return (
    <Page name={`person-${personId}`}>{person.data ? <Content person={person.data} /> : <Skeleton h={320} />}</Page>
  );
}

function Content({ person }: { person: api.Person }) {
  const t = useWords();
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const { tab } = Route.useSearch();
  const navigate = Route.useNavigate();
  const open = tabs.filter((name) => !wide || name !== 'info');
  const panels: Record<Tab, () => React.ReactNode> = {
    contacts: () => (
      <Stack>
        <PersonContacts person={person} />
        <TaskSection personId={person.id} />
        <Comments subjectKind="person" subjectId={person.id} />
      </Stack>
    ),
    posts: () => <PersonPosts person={person} />,
    sales: () => <PersonSales id={person.id} />,
    history: () => <PersonHistory id={person.id} />,
    info: () => <PersonInfo person={person} />,
  };
  const shown = tab && open.includes(tab) ? tab : 'contacts';
  return (
    <>
      <Header person={person} />
      <div className={classes.columns}>
        <Tabs
          value={shown}
          keepMounted={false}
          onChange={(next) => void navigate({ search: { tab: next as Tab }, replace: true, resetScroll: false })}
        >
          <Tabs.List>
            {open.map((name) => (
              <Tabs.Tab key={name} value={name} mih={44}>
                {t(`page.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {open.map((name) => (
            <Tabs.Panel key={name} value={name} pt="md">
              {panels[name]()}
            </Tabs.Panel>
          ))}
        </Tabs>
        {wide && <PersonInfo person={person} />}
      </div>
    </>
  );
}

function Header({ person }: { person: api.Person }) {
  const t = useWords();
  const post = person.posts.find((p) => p.current);
  const phone = person.mobile ?? post?.phone ?? person.phone;
  const email = post?.email ?? person.email;
  const at = workplaces(person)[0];
  return (
    <PageHeader
      title={person.name}
      before={<PersonAvatar name={person.name} size={36} />}
      below={[person.nameKana, post?.account?.name, post?.title].filter(Boolean).join('・')}
      back={useBack('/persons')}
    >
      {callable(phone) && (
        <ActionButton
          label={`${t('page.call')} ${phone}`}
          text={phone}
          icon={IconPhone}
          root={(props) => <a href={`tel:${phone}`} onClick={offerToLog('call', at, person)} {...props} />}
        />
      )}
      {email && (
        <ActionButton
          label={t('page.mail')}
          icon={IconMail}
          root={(props) => <a href={`mailto:${email}`} onClick={offerToLog('mail', at, person)} {...props} />}
        />
      )}
      {person.allowed.includes('change') && (
        <ActionButton
          primary
          label={t('page.edit')}
          icon={IconPencil}
          root={(props) => <Link to="/persons/$personId/edit" params={{ personId: person.id }} {...props} />}
        />
      )}
      {person.allowed.includes('delete') && (
        <MoreMenu
          noun="person"
          id={person.id}
          name={person.name}
          list="/persons"
          onDelete={() =>
            api.op.deletePerson({
              path: { id: person.id },
              headers: { 'If-Match': `"${person.version}"` },
              throwOnError: true,
            })
          }
        />
      )}
    </PageHeader>
  );
}

function PersonHistory({ id }: { id: string }) {
  const name = useFieldName();
  const pages = useInfiniteQuery({
    ...api.getPersonHistoryInfiniteOptions({ path: { id }, query: { limit: 50 } }),
    initialPageParam: { path: { id } },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return <HistoryTable pages={pages} name={name} />;
}
