import { Anchor, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { MoreMenu } from '@/shared/record/more-menu';
import { ActionButton } from '@/shared/ui/action-button';
import { Day, Moment } from '@/shared/ui/day';
import { ErrorState } from '@/shared/ui/empty-state';
import { FactsList } from '@/shared/ui/facts';
import { Dash } from '@/shared/ui/money';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { ComplaintSheet } from './components/complaint-sheet';
import { Handling } from './components/handling';
import { Quote } from './components/quote';
import { Due, Severity, StatusBadge } from './components/state';
import { complaintOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/complaints/$complaintId')({
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(complaintOptions(params.complaintId)),
  component: ComplaintPage,
});

function ComplaintPage() {
  const { complaintId } = Route.useParams();
  const complaint = useQuery(complaintOptions(complaintId));
  if (complaint.isError && !complaint.data)
    return <ErrorState error={complaint.error} retry={() => void complaint.refetch()} />;
  return (
    <Page name="complaint" narrow>
      {complaint.data ? <Content complaint={complaint.data} /> : <Skeleton h={360} />}
    </Page>
  );
}

function Content({ complaint: c }: { complaint: api.Complaint }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Header complaint={c} onEdit={() => setEditing(true)} />
      <Card withBorder padding="md">
        <Stack gap="sm">
          <Quote of={c} />
          {c.text && <Text style={{ whiteSpace: 'pre-wrap' }}>{c.text}</Text>}
          <Facts complaint={c} />
        </Stack>
      </Card>
      <Handling complaint={c} />
      <Comments subjectKind="complaint" subjectId={c.id} />
      {editing && <ComplaintSheet complaint={c} onClose={() => setEditing(false)} />}
    </>
  );
}

function Header({ complaint: c, onEdit }: { complaint: api.Complaint; onEdit: () => void }) {
  const t = useWords();
  return (
    <PageHeader
      title={c.subject}
      below={
        <Group gap={8}>
          <Anchor
            inherit
            renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: c.accountId }} {...props} />}
          >
            {c.accountName ?? t('field.account')}
          </Anchor>
          <StatusBadge status={c.status} />
        </Group>
      }
      back={useBack('/complaints')}
    >
      {c.allowed.includes('change') && (
        <ActionButton
          label={t('page.edit')}
          icon={IconPencil}
          root={(props) => <button type="button" onClick={onEdit} {...props} />}
        />
      )}
      {c.allowed.includes('delete') && (
        <MoreMenu
          noun="complaint"
          id={c.id}
          name={c.subject}
          list="/complaints"
          onDelete={() =>
            api.op.deleteComplaint({
              path: { id: c.id },
              headers: { 'If-Match': `"${c.version}"` },
              throwOnError: true,
            })
          }
        />
      )}
    </PageHeader>
  );
}

function Facts({ complaint: c }: { complaint: api.Complaint }) {
  const t = useWords();
  return (
    <>
      <FactsList
        facts={[
          { label: t('field.severity'), value: <Severity code={c.severity} /> },
          { label: t('field.dueOn'), value: <Due row={c} /> },
          { label: t('field.complaintOwner'), value: c.ownerName ?? <Dash /> },
          { label: t('field.receivedOn'), value: <Day value={c.receivedOn} long /> },
          ...(c.personId && c.personName
            ? [
                {
                  label: t('field.person'),
                  value: (
                    <Anchor
                      inherit
                      renderRoot={(props) => (
                        <Link to="/persons/$personId" params={{ personId: c.personId ?? '' }} {...props} />
                      )}
                    >
                      {c.personName}
                    </Anchor>
                  ),
                },
              ]
            : []),
          ...(c.productName ? [{ label: t('field.product'), value: c.productName }] : []),
        ]}
      />
      {c.resolution && (
        <div>
          <Title order={3} fz="sm">
            {t('field.resolution')}
          </Title>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{c.resolution}</Text>
        </div>
      )}
      <Group gap={4}>
        <Text size="xs" c="dimmed">
          <Moment value={c.createdAt} /> {c.createdByName}
        </Text>
      </Group>
    </>
  );
}
