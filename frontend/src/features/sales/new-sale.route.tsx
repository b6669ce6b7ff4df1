import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import { FormPage } from '@/shared/form/form-page';
import { useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { today } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { SaleForm } from './components/sale-form';
import { emptyLine, formField, inputOf } from './sale-values';
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
    ...api.createSaleMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (sale) => {
      draft.forget();
      return navigate({ to: '/sales/$saleId', params: { saleId: sale.id }, replace: true });
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
      onSubmit={form.onSubmit((values) => {
        const body = inputOf(values);
        create.mutate({ body, headers: form.once(body) });
      })}
    >
      <SaleForm form={form} />
    </FormPage>
  );
}
