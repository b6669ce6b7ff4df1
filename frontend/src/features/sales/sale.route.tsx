import { Anchor, Card, Skeleton, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { money, shortDate } from '@/shared/lib/format';
import { OrderLines } from '@/shared/orders/order-lines';
import { MoreMenu } from '@/shared/record/more-menu';
import { ActionButton } from '@/shared/ui/action-button';
import { Day, Moment } from '@/shared/ui/day';
import { ErrorState } from '@/shared/ui/empty-state';
import { FactsList } from '@/shared/ui/facts';
import { Dash } from '@/shared/ui/money';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { saleOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/sales/$saleId/')({
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(saleOptions(params.saleId)),
  component: SalePage,
});

function SalePage() {
  const { saleId } = Route.useParams();
  const sale = useQuery(saleOptions(saleId));
  if (sale.isError && !sale.data) return <ErrorState error={sale.error} retry={() => void sale.refetch()} />;
  return (
    <Page name="sale" narrow>
      {sale.data ? <Content sale={sale.data} /> : <Skeleton h={320} />}
    </Page>
  );
}

function Content({ sale }: { sale: api.Sale }) {
  const t = useWords();
  return (
    <>
      <PageHeader
        title={money(sale.amount, sale.currency)}
        tab={t('sale', { date: shortDate(sale.soldOn) })}
        note={sale.amount < 0 && t('return')}
        below={
          <>
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link to="/accounts/$accountId" params={{ accountId: sale.accountId }} {...props} />
              )}
            >
              {sale.accountName}
            </Anchor>
            ・<Day value={sale.soldOn} long />
          </>
        }
        back={useBack('/sales')}
      >
        {sale.allowed.includes('change') && (
          <ActionButton
            primary
            label={t('page.edit')}
            icon={IconPencil}
            root={(props) => <Link to="/sales/$saleId/edit" params={{ saleId: sale.id }} {...props} />}
          />
        )}
        {sale.allowed.includes('delete') && (
          <MoreMenu
            noun="sale"
            id={sale.id}
            name={`${t('title')} ${sale.orderNo ?? money(sale.amount, sale.currency)}`}
            list="/sales"
            onDelete={() =>
              api.op.deleteSale({
                path: { id: sale.id },
                headers: { 'If-Match': `"${sale.version}"` },
                throwOnError: true,
              })
            }
          />
        )}
      </PageHeader>
      <Card withBorder padding="md">
        <Title order={2} mb={8}>
          {t('field.lines')}
        </Title>
        {sale.lines.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('page.none')}
          </Text>
        ) : (
          <OrderLines lines={sale.lines} currency={sale.currency} />
        )}
      </Card>
      <Card withBorder padding="md">
        <FactsList
          facts={[
            { label: t('field.orderNo'), value: sale.orderNo ?? <Dash /> },
            { label: t('field.staff'), value: sale.staffName ?? <Dash /> },
            ...(sale.personName ? [{ label: t('field.person'), value: <PersonLink sale={sale} /> }] : []),
            ...(sale.note ? [{ label: t('field.note'), value: sale.note }] : []),
          ]}
        />
        <Text size="xs" c="dimmed" mt="md">
          <Moment value={sale.createdAt} />
          {sale.importId && ` · ${t('page.import')}`}
        </Text>
      </Card>
      <Comments subjectKind="sale" subjectId={sale.id} />
    </>
  );
}

function PersonLink({ sale }: { sale: api.Sale }) {
  return (
    <Anchor
      inherit
      renderRoot={(props) => <Link to="/persons/$personId" params={{ personId: sale.personId ?? '' }} {...props} />}
    >
      {sale.personName}
    </Anchor>
  );
}
