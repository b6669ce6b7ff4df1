import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { FormPage } from '@/shared/form/form-page';
import { useApiForm } from '@/shared/form/use-api-form';
import { useDraft } from '@/shared/form/use-draft';
import { useMay, useMe } from '@/shared/session/me';
import { PersonForm } from './components/person-form';
import { firstPost, formField, inputOf, valuesOf } from './person-values';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/persons/new')({
  validateSearch: z.object({ account: z.catch(z.optional(z.string()), undefined) }),
  component: NewPerson,
});

function NewPerson() {
  const { account } = Route.useSearch();
  const known = useQuery({ ...api.getAccountOptions({ path: { id: account ?? '' } }), enabled: account !== undefined });
  const me = useMe();
  if (!me || (account && known.isPending)) return null;
  return <NewPersonForm account={known.data} ownerId={me.id} />;
}

function NewPersonForm({ account, ownerId }: { account: api.Account | undefined; ownerId: string }) {
  const t = useWords();
  const navigate = Route.useNavigate();
  const withHome = useMay()('personHome', 'change');
  const form = useApiForm({
    initialValues: valuesOf({ ownerId }, account ? { id: account.id, name: account.name, code: account.code } : null),
    fieldName: formField,
  });
  const draft = useDraft(`person:new:${account?.id ?? ''}`, form);
  const create = useMutation({
    ...api.createPersonMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (person) => {
      draft.forget();
      return navigate({ to: '/persons/$personId', params: { personId: person.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="person-new"
      title={t('form.createTitle')}
      back="/persons"
      saving={create.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) => {
        const post = firstPost(values);
        const body = { ...inputOf(values, withHome), ...(post ? { post: post as api.PersonInput['post'] } : {}) };
        create.mutate({ body, headers: form.once(body) });
      })}
    >
      <PersonForm form={form} withPost withHome={withHome} />
    </FormPage>
  );
}
