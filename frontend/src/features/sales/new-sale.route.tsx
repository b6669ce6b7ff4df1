import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { FormPage } from '@/shared/form/form-page';
import { useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { today } from '@/shared/lib/format';
import { sendOrKeep } from '@/shared/offline/outbox';
import { offlineWord } from '@/shared/offline/words';
import { emptyLine } from '@/shared/orders/line-values';
import { useMe } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { SaleForm } from './components/sale-form';
import { formField, inputOf } from './sale-values';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/sales/new')({
  validateSearch: z.object({ account: z.catch(z.optional(z.string()), undefined) }),
  component: NewSale,
});

function NewSale() {
  const { account } = Route.useSearch();
  const known = useQuery({ ...api.getAccountOptions({ path: { id: account ?? '' } }), enabled: account !== undefined });
  const me = useMe();
  if (!me || (account && known.isPending)) return null;
  return <NewSaleForm account={known.data} staffId={me.id} />;
}

function NewSaleForm({ account, staffId }: { account: api.Account | undefined; staffId: string }) {
  const t = useWords();
  const navigate = Route.useNavigate();
  const form = useApiForm({
    initialValues: {
      account: account ? { id: account.id, name: account.name, code: account.code } : null,
      person: null as Ref | null,
      soldOn: today() as string | null,
      orderNo: '',
      amount: '' as number | '',
      staffId: staffId as string | null,
      note: '',
      lines: [emptyLine],
    },
    fieldName: formField,
  });
  const draft = useDraft(`sale:new:${account?.id ?? ''}`, form);
  const create = useMutation({
    mutationFn: (body: api.SaleInput) =>
      sendOrKeep<api.Sale>({
        key: form.once(body)['Idempotency-Key'],
        operation: 'createSale',
        request: { body },
        label: `${t('form.create')} ${form.values.account?.name ?? ''}`,
      }),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (sale) => {
      draft.forget();
      if (sale) return navigate({ to: '/sales/$saleId', params: { saleId: sale.id }, replace: true });
      say(offlineWord('kept'));
      return navigate({ to: '/sales', replace: true });
    },
  });
  return (
    <FormPage
      name="sale-new"
      title={t('form.create')}
      back="/sales"
      saving={create.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) => create.mutate(inputOf(values)))}
    >
      <SaleForm form={form} />
    </FormPage>
  );
}
