import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { FormPage } from '@/shared/form/form-page';
import { useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { useMe } from '@/shared/session/me';
import { formField, inputOf, valuesOf } from './account-values';
import { AccountForm } from './components/account-form';
import { accountOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/accounts/new')({
  validateSearch: z.object({
    parent: z.catch(z.optional(z.string()), undefined),
    name: z.catch(z.optional(z.string()), undefined),
  }),
  component: NewAccount,
});

/** Waits for what the form begins with: the head office of a branch, and who is asking. */
function NewAccount() {
  const { parent } = Route.useSearch();
  const head = useQuery({ ...accountOptions(parent ?? ''), enabled: parent !== undefined });
  const me = useMe();
  if (!me || (parent && head.isPending)) return null;
  return <NewAccountForm head={head.data} ownerId={me.id} />;
}

function NewAccountForm({ head, ownerId }: { head: api.Account | undefined; ownerId: string }) {
  const t = useWords();
  const { name = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const form = useApiForm({
    initialValues: valuesOf(
      head
        ? {
            parent: head,
            name: `${head.name} `,
            nameKana: head.nameKana,
            industry: head.industry,
            billTo: head,
            ownerId,
            roles: head.roles,
          }
        : { ownerId, name },
    ),
    fieldName: formField,
  });
  const draft = useDraft(`account:new:${head?.id ?? ''}`, form);
  const create = useMutation({
    ...api.createAccountMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (account) => {
      draft.forget();
      return navigate({ to: '/accounts/$accountId', params: { accountId: account.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="account-new"
      title={t(head ? 'form.branchTitle' : 'form.createTitle')}
      back="/accounts"
      saving={create.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) => {
        const body = inputOf(values);
        create.mutate({ body, headers: form.once(body) });
      })}
    >
      <AccountForm form={form} isNew />
    </FormPage>
  );
}
