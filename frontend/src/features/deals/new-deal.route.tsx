import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { FormPage } from '@/shared/form/form-page';
import { useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { today } from '@/shared/lib/format';
import { sendOrKeep } from '@/shared/offline/outbox';
import { offlineWord } from '@/shared/offline/words';
import { useMe } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { DealForm } from './components/deal-form';
import { type DealValues, formField, inputOf } from './deal-values';
import { useProcesses } from './stages';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/deals/new')({
  validateSearch: z.object({ account: z.catch(z.optional(z.string()), undefined) }),
  component: NewDeal,
});

function NewDeal() {
  const { account } = Route.useSearch();
  const known = useQuery({ ...api.getAccountOptions({ path: { id: account ?? '' } }), enabled: account !== undefined });
  const me = useMe();
  const processes = useProcesses();
  if (!me || !processes || (account && known.isPending)) return null;
  const first = processes.find((process) => !process.retired)?.stages.find((stage) => !stage.retired);
  return <NewDealForm account={known.data} ownerId={me.id} stage={first} />;
}

type Props = { account: api.Account | undefined; ownerId: string; stage: api.SalesStage | undefined };

function NewDealForm({ account, ownerId, stage }: Props) {
  const t = useWords();
  const navigate = Route.useNavigate();
  const form = useApiForm<DealValues>({
    initialValues: {
      account: account ? { id: account.id, name: account.name, code: account.code } : null,
      name: '',
      ownerId,
      stageId: stage?.id ?? null,
      probability: stage?.probability ?? '',
      amount: '',
      expectedOn: null,
      openedOn: today(),
      campaignId: null,
      urgentBy: null,
      note: '',
      lines: [],
      persons: [],
    },
    fieldName: formField,
  });
  const draft = useDraft(`deal:new:${account?.id ?? ''}`, form);
  const create = useMutation({
    mutationFn: (body: api.DealInput) =>
      sendOrKeep<api.Deal>({
        key: form.once(body)['Idempotency-Key'],
        operation: 'createDeal',
        request: { body },
        label: `${t('form.create')} ${body.name}`,
      }),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (deal) => {
      draft.forget();
      if (deal) return navigate({ to: '/deals/$dealId', params: { dealId: deal.id }, replace: true });
      say(offlineWord('kept'));
      return navigate({ to: '/deals', replace: true });
    },
  });
  return (
    <FormPage
      name="deal-new"
      title={t('form.create')}
      back="/deals"
      saving={create.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) => create.mutate(inputOf(values)))}
    >
      <DealForm form={form} />
    </FormPage>
  );
}
