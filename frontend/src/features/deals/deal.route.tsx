import { Anchor, Button, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { ContactPanel } from '@/shared/contacts/contact-panel';
import { OrderLines } from '@/shared/orders/order-lines';
import { MoreMenu } from '@/shared/record/more-menu';
import { ActionButton } from '@/shared/ui/action-button';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { DealFacts } from './components/deal-facts';
import { DealMarks } from './components/deal-marks';
import { DealPast } from './components/deal-past';
import { StagePath } from './components/stage-path';
import { type Verb, VerbSheet } from './components/verb-sheet';
import { dealOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/deals/$dealId/')({
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(dealOptions(params.dealId)),
  component: DealPage,
});

function DealPage() {
  const { dealId } = Route.useParams();
  const deal = useQuery(dealOptions(dealId));
  if (deal.isError && !deal.data) return <ErrorState error={deal.error} retry={() => void deal.refetch()} />;
  return (
    <Page name="deal" narrow>
      {deal.data ? <Content deal={deal.data} /> : <Skeleton h={420} />}
    </Page>
  );
}

function Content({ deal }: { deal: api.Deal }) {
  const t = useWords();
  const [verb, setVerb] = useState<Verb>();
  const open = deal.outcome === 'open';
  const editable = open && deal.allowed.includes('change');
  return (
    <>
      <Header deal={deal} />
      <StagePath deal={deal} editable={editable} />
      <Group gap={8}>
        {editable &&
          (['win', 'lose', 'close'] as const).map((name) => (
            <Button key={name} mih={44} variant={name === 'win' ? 'filled' : 'default'} onClick={() => setVerb(name)}>
              {t(`page.${name}`)}
            </Button>
          ))}
        {deal.outcome === 'won' && !deal.saleId && deal.allowed.includes('change') && (
          <Button mih={44} onClick={() => setVerb('makeSale')}>
            {t('page.makeSale')}
          </Button>
        )}
        {deal.saleId && (
          <Button
            mih={44}
            variant="default"
            renderRoot={(props) => <Link to="/sales/$saleId" params={{ saleId: deal.saleId ?? '' }} {...props} />}
          >
            {t('page.sale')}
          </Button>
        )}
        {deal.allowed.includes('reopen') && (
          <Button mih={44} variant="default" onClick={() => setVerb('reopen')}>
            {t('page.reopen')}
          </Button>
        )}
      </Group>
      <DealFacts deal={deal} />
      {deal.lines.length > 0 && (
        <Card withBorder padding="md">
          <Title order={2} mb={8}>
            {t('page.lines')}
          </Title>
          <OrderLines lines={deal.lines} currency={deal.currency} />
        </Card>
      )}
      <ContactPanel
        account={{ id: deal.accountId, name: deal.accountName ?? '', code: deal.accountCode ?? '' }}
        deal={{ id: deal.id, name: deal.name }}
      />
      <DealPast deal={deal} />
      <Comments subjectKind="deal" subjectId={deal.id} />
      {verb && <VerbSheet deal={deal} verb={verb} onClose={() => setVerb(undefined)} />}
    </>
  );
}

function Header({ deal }: { deal: api.Deal }) {
  const t = useWords();
  return (
    <PageHeader
      title={deal.name}
      below={
        <Group gap={8}>
          <Anchor
            inherit
            renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: deal.accountId }} {...props} />}
          >
            {deal.accountName ?? t('field.account')}
          </Anchor>
          <Text span inherit>
            {deal.ownerName}
          </Text>
          <DealMarks deal={deal} />
        </Group>
      }
      back={useBack('/deals')}
    >
      {deal.outcome === 'open' && deal.allowed.includes('change') && (
        <ActionButton
          label={t('page.edit')}
          icon={IconPencil}
          root={(props) => <Link to="/deals/$dealId/edit" params={{ dealId: deal.id }} {...props} />}
        />
      )}
      {deal.allowed.includes('delete') && (
        <MoreMenu
          noun="deal"
          id={deal.id}
          name={deal.name}
          list="/deals"
          onDelete={() =>
            api.op.deleteDeal({
              path: { id: deal.id },
              headers: { 'If-Match': `"${deal.version}"` },
              throwOnError: true,
            })
          }
        />
      )}
    </PageHeader>
  );
}
