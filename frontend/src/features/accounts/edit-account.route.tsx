import { Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { FormPage } from '@/shared/form/form-page';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { useCommon } from '@/shared/i18n/common';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { formField, inputOf, valuesOf } from './account-values';
import { AccountForm } from './components/account-form';
import { accountOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/accounts/$accountId/edit')({
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(accountOptions(params.accountId)),
  component: EditAccount,
});

function EditAccount() {
  const { accountId } = Route.useParams();
  const account = useQuery(accountOptions(accountId));
  if (account.isError && !account.data)
    return <ErrorState error={account.error} retry={() => void account.refetch()} />;
  if (!account.data)
    return (
      <Page name="account-edit" narrow>
        <Skeleton h={420} />
      </Page>
    );
  return <EditForm key={accountId} account={account.data} />;
}

function EditForm({ account }: { account: api.Account }) {
  const t = useWords();
  const common = useCommon();
  const navigate = Route.useNavigate();
  const form = useApiForm({ initialValues: valuesOf(account), fieldName: formField });
  const draft = useDraft(`account:${account.id}:${account.version}`, form);
  const save = useMutation({
    ...api.updateAccountMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      draft.forget();
      say(common('state.saved'));
      return navigate({ to: '/accounts/$accountId', params: { accountId: account.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="account-edit"
      title={t('form.editTitle', { name: account.name })}
      back={`/accounts/${account.id}`}
      saving={save.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          path: { id: account.id },
          headers: { 'If-Match': `"${account.version}"` },
          body: changed(inputOf(valuesOf(account)) as Record<string, unknown>, inputOf(values)),
        }),
      )}
    >
      <AccountForm form={form} isNew={false} />
    </FormPage>
  );
}
