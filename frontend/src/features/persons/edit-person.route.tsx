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
import { PersonForm } from './components/person-form';
import { formField, inputOf, valuesOf } from './person-values';
import { personOptions } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/persons/$personId/edit')({ component: EditPerson });

function EditPerson() {
  const { personId } = Route.useParams();
  const person = useQuery(personOptions(personId));
  if (person.data) return <EditForm person={person.data} />;
  return (
    <Page name="person-edit" narrow>
      <Waiting query={person} h={420} />
    </Page>
  );
}

function EditForm({ person }: { person: api.Person }) {
  const t = useWords();
  const common = useCommon();
  const navigate = Route.useNavigate();
  const withHome = person.allowed.includes('changeHome');
  const initial = valuesOf(person);
  const form = useApiForm({ initialValues: initial, fieldName: formField });
  const draft = useDraft(`person:${person.id}:${person.version}`, form);
  const save = useMutation({
    ...api.updatePersonMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      draft.forget();
      say(common('state.saved'));
      return navigate({ to: '/persons/$personId', params: { personId: person.id }, replace: true });
    },
  });
  return (
    <FormPage
      name="person-edit"
      title={t('form.editTitle', { name: person.name })}
      back={`/persons/${person.id}`}
      saving={save.isPending}
      restored={draft.restored}
      onDiscard={draft.discard}
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          path: { id: person.id },
          headers: { 'If-Match': `"${person.version}"` },
          body: changed(inputOf(initial, withHome) as Record<string, unknown>, inputOf(values, withHome)),
        }),
      )}
    >
      <PersonForm form={form} withHome={withHome} />
    </FormPage>
  );
}
