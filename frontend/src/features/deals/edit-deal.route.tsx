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
import { DealForm } from './components/deal-form';
import { formField, inputOf, valuesOf } from './deal-values';
import { dealOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/deals/$dealId/edit')({ component: EditDeal });

function EditDeal() {
  const { dealId } = Route.useParams();
  const deal = useQuery(dealOptions(dealId));
  if (deal.data) return <EditForm deal={deal.data} />;
  return (
    <Page name="deal-edit" narrow>
      <Waiting query={deal} h={420} />
    </Page>
  );
}

function EditForm({ deal }: { deal: api.Deal }) {
  const t = useWords();
  const common = useCommon();
  const navigate = Route.useNavigate();
  const form = useApiForm({ initialValues: valuesOf(deal), fieldName: formField });
  const draft = useDraft(`deal:${deal.id}:${deal.version}`, form);
  const save = useMutation({
    ...api.updateDealMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      draft.forget();
      say(common('state.saved'));
      return navigate({ to: '/deals/$dealId', params: { dealId: deal.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="deal-edit"
      title={t('form.edit')}
      back={`/deals/${deal.id}`}
      saving={save.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          path: { id: deal.id },
          headers: { 'If-Match': `"${deal.version}"` },
          body: changed(inputOf(valuesOf(deal)) as Record<string, unknown>, inputOf(values)),
        }),
      )}
    >
      <DealForm form={form} />
    </FormPage>
  );
}
