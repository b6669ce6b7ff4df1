import { Alert, Button, PasswordInput, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { problemText } from '@/shared/ui/empty-state';
import { Gate } from './components/gate';
import { useWords } from './words';

export const Route = createFileRoute('/setup/$token')({ component: SetUp });

function SetUp() {
  const t = useWords();
  const common = useCommon();
  const { token } = Route.useParams();
  const setup = useQuery({ ...api.getSetupOptions({ path: { token } }), retry: false });
  return (
    <Gate>
      <title>{`${t('setup.title')} · ${common('app')}`}</title>
      {setup.isPending && <Skeleton h={320} />}
      {setup.isError && (
        <Stack>
          <Alert color="red" variant="light" role="alert">
            {problemText(api.problemOf(setup.error), common)}
          </Alert>
          <Button variant="default" renderRoot={(props) => <Link to="/login" {...props} />}>
            {t('setup.toSignIn')}
          </Button>
        </Stack>
      )}
      {setup.data && <SetUpForm token={token} setup={setup.data} />}
    </Gate>
  );
}

function SetUpForm({ token, setup }: { token: string; setup: api.Setup }) {
  const t = useWords();
  const navigate = Route.useNavigate();
  const form = useApiForm({
    initialValues: { email: setup.email ?? '', name: setup.name ?? '', password: '', again: '' },
    validate: {
      password: (value) => {
        const missing = 15 - [...value].length;
        return missing > 0 ? t('setup.short', { count: missing }) : null;
      },
      again: (value, all) => (value === all.password ? null : t('setup.differ')),
    },
  });
  const setUp = useMutation({
    ...api.setUpMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (session) => {
      api.accept(session);
      return navigate({ to: '/' });
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ email, name, password }) =>
        setUp.mutate({
          path: { token },
          body: { name, password, ...(setup.firstAdministrator ? { email } : {}) },
        }),
      )}
    >
      <Stack>
        <Title order={1}>{t('setup.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('setup.hint')}
        </Text>
        <TextInput
          size="md"
          label={t('setup.email')}
          type="email"
          autoComplete="username"
          readOnly={!setup.firstAdministrator}
          required
          {...form.getInputProps('email')}
        />
        <TextInput size="md" label={t('setup.name')} autoComplete="name" required {...form.getInputProps('name')} />
        <PasswordInput
          size="md"
          label={t('setup.password')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <PasswordInput
          size="md"
          label={t('setup.again')}
          autoComplete="new-password"
          required
          {...form.getInputProps('again')}
        />
        <Button type="submit" size="md" loading={setUp.isPending}>
          {t('setup.submit')}
        </Button>
      </Stack>
    </form>
  );
}
