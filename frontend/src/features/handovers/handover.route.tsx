import { Alert, Button, SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { longDate, num } from '@/shared/lib/format';
import { grouped } from '@/shared/lib/grouped';
import { usePages } from '@/shared/list/use-pages';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { say } from '@/shared/ui/notify';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { CustomerItems } from './components/customer-items';
import { PrintAll } from './components/print-all';
import { useWords } from './words';

const shows = ['all', 'open', 'queried', 'untouched'] as const;

export const Route = createFileRoute('/_shell/handovers/$handoverId/')({
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(shows)), undefined) }),
  component: Opened,
});

function Opened() {
  const { handoverId } = Route.useParams();
  const handover = useQuery(api.getHandoverOptions({ path: { id: handoverId } }));
  if (handover.isError && !handover.data)
    return <ErrorState error={handover.error} retry={() => void handover.refetch()} />;
  return handover.data ? <Items handover={handover.data} /> : null;
}

/** NEW-12: customer by customer what went over; the successor accepts or asks. */
function Items({ handover: h }: { handover: api.Handover }) {
  const t = useWords();
  const back = useBack('/handovers');
  const { show = 'all' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const query = {
    limit: 200,
    ...(show === 'untouched' ? { untouched: true } : show === 'all' ? {} : { state: show }),
  };
  const { pages, items } = usePages([{ _id: 'listHandoverItems' }, h.id, show], ({ query: more, ...ask }) =>
    api.op.listHandoverItems({ path: { id: h.id }, query: { ...query, ...more }, ...ask }),
  );
  const groups = grouped(items ?? [], (item) => item.accountId ?? '');
  const about = [
    longDate(h.movesOn),
    t(`state.${h.state}`),
    h.whole ? t('whole') : t('chosenN', { count: num(h.customers) }),
    h.plannedByName && t('by', { name: h.plannedByName }),
  ];
  const counts = { all: undefined, open: h.open, queried: h.queried, untouched: h.untouched };
  return (
    <Page name="handover" narrow>
      <PageHeader
        title={t('fromTo', { from: h.fromName, to: h.toName })}
        note={t('customers', { count: num(h.customers) })}
        back={back}
        below={about.filter(Boolean).join('・')}
      >
        {(items?.length ?? 0) > 0 && <PrintAll handover={h} />}
        {h.allowed.includes('cancel') && <CancelButton handover={h} />}
      </PageHeader>
      {h.stuck && <Alert color="orange">{t('stuck')}</Alert>}
      {h.note && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {h.note}
        </Text>
      )}
      {h.state === 'done' && (
        <SegmentedControl
          mt={8}
          aria-label={t('show.label')}
          data={shows.map((value) => ({
            value,
            label: [t(`show.${value}`), counts[value] && num(counts[value])].filter(Boolean).join(' '),
          }))}
          value={show}
          onChange={(next) => void navigate({ search: next === 'all' ? {} : { show: next as 'open' }, replace: true })}
        />
      )}
      <Waiting query={pages} h={240} />
      {items?.length === 0 && <EmptyState title={t(show === 'all' && h.customers > 0 ? 'hidden' : 'noItems')} />}
      {[...groups].map(([accountId, of]) => (
        <CustomerItems key={accountId} handover={h} items={of} />
      ))}
      <MoreButton pages={pages} />
    </Page>
  );
}

function CancelButton({ handover }: { handover: api.Handover }) {
  const t = useWords();
  const cancel = useMutation({ ...api.cancelHandoverMutation(), onSuccess: () => say(t('cancelled')) });
  return (
    <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({ path: { id: handover.id } })}>
      {t('cancel')}
    </Button>
  );
}
