import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { FormPage } from '@/shared/form/form-page';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { useCommon } from '@/shared/i18n/common';
import { say } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import { SaleForm } from './components/sale-form';
import { saleOptions } from './queries';
import { formField, inputOf, valuesOf } from './sale-values';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/sales/$saleId/edit')({ component: EditSale });

function EditSale() {
  const { saleId } = Route.useParams();
  const sale = useQuery(saleOptions(saleId));
  if (sale.data) return <EditForm sale={sale.data} />;
  return (
    <Page name="sale-edit" narrow>
      <Waiting query={sale} h={420} />
    </Page>
  );
}

function EditForm({ sale }: { sale: api.Sale }) {
  const t = useWords();
  const common = useCommon();
  const navigate = Route.useNavigate();
  const form = useApiForm({ initialValues: valuesOf(sale), fieldName: formField });
  const draft = useDraft(`sale:${sale.id}:${sale.version}`, form);
  const save = useMutation({
    ...api.updateSaleMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      draft.forget();
      say(common('state.saved'));
      return navigate({ to: '/sales/$saleId', params: { saleId: sale.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="sale-edit"
      title={t('form.edit')}
      back={`/sales/${sale.id}`}
      saving={save.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          path: { id: sale.id },
          headers: { 'If-Match': `"${sale.version}"` },
          body: changed(inputOf(valuesOf(sale)) as Record<string, unknown>, inputOf(values)),
        }),
      )}
    >
      <SaleForm form={form} />
    </FormPage>
  );
}
