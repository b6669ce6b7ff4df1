import { Anchor, Group, Skeleton } from '@mantine/core';
import { IconCheck, IconMessageCheck, IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { PraiseButton } from '@/shared/comments/praise-button';
import { openContact } from '@/shared/contacts/desk';
import { HistoryTable } from '@/shared/record/history-table';
import { MoreMenu } from '@/shared/record/more-menu';
import { useCodeName } from '@/shared/session/codes';
import { ActionButton } from '@/shared/ui/action-button';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { State } from './components/contact-columns';
import { ContactParts } from './components/contact-parts';
import { StandOrFall } from './components/stand-or-fall';
import { contactOptions } from './queries';
import { useFieldName } from './use-field-name';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/contacts/$contactId')({
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(contactOptions(params.contactId)),
  component: ContactPage,
});

function ContactPage() {
  const { contactId } = Route.useParams();
  const contact = useQuery(contactOptions(contactId));
  if (contact.isError && !contact.data)
    return <ErrorState error={contact.error} retry={() => void contact.refetch()} />;
  return (
    <Page name={`contact-${contactId}`} narrow>
      {contact.data ? <Content contact={contact.data} /> : <Skeleton h={320} />}
    </Page>
  );
}

function Content({ contact }: { contact: api.Contact }) {
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  const title = [purpose(contact.purpose) ?? method(contact.method), contact.subject].filter(Boolean).join('：');
  return (
    <>
      <PageHeader
        title={title}
        note={<State state={contact.state} />}
        below={
          <Group gap={12}>
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link to="/accounts/$accountId" params={{ accountId: contact.accountId }} {...props} />
              )}
            >
              {contact.accountName}
            </Anchor>
            {contact.dealId && (
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link to="/deals/$dealId" params={{ dealId: contact.dealId ?? '' }} {...props} />
                )}
              >
                {contact.dealName}
              </Anchor>
            )}
          </Group>
        }
        back={useBack('/contacts')}
      >
        <Actions contact={contact} />
        {contact.state === 'done' && (
          <PraiseButton
            subjectKind="contact"
            subjectId={contact.id}
            to={{ id: contact.ownerId, name: contact.ownerName ?? '' }}
          />
        )}
        {contact.allowed.includes('delete') && (
          <MoreMenu
            noun="contact"
            id={contact.id}
            name={`${contact.accountName} ${title}`}
            list="/contacts"
            onDelete={() =>
              api.op.deleteContact({
                path: { id: contact.id },
                headers: { 'If-Match': `"${contact.version}"` },
                throwOnError: true,
              })
            }
          />
        )}
      </PageHeader>
      <ContactParts contact={contact} />
      <Comments subjectKind="contact" subjectId={contact.id} />
      <History id={contact.id} />
    </>
  );
}

function Actions({ contact }: { contact: api.Contact }) {
  const t = useWords();
  const confirm = useMutation({ ...api.confirmContactMutation(), onSuccess: () => say(t('page.confirmed')) });
  const button = (onClick: () => void) => (props: Record<string, unknown>) => (
    <button type="button" onClick={onClick} {...props} />
  );
  const may = contact.allowed.includes('change');
  const planned = contact.state === 'planned';
  return (
    <>
      {contact.allowed.includes('confirm') && (
        <ActionButton
          primary
          label={t('page.confirm')}
          icon={IconCheck}
          root={button(() => confirm.mutate({ path: { id: contact.id } }))}
        />
      )}
      {may && planned && (
        <ActionButton
          primary
          label={t('page.report')}
          icon={IconMessageCheck}
          root={button(() => openContact({ kind: 'report', contact }))}
        />
      )}
      {may && <StandOrFall contact={contact} />}
      {may && contact.state !== 'cancelled' && (
        <ActionButton
          label={t('page.edit')}
          icon={IconPencil}
          root={button(() => openContact({ kind: 'edit', contact }))}
        />
      )}
    </>
  );
}

function History({ id }: { id: string }) {
  const name = useFieldName();
  const pages = useInfiniteQuery({
    ...api.getContactHistoryInfiniteOptions({ path: { id }, query: { limit: 50 } }),
    initialPageParam: { path: { id } },
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return <HistoryTable pages={pages} name={name} />;
}
