import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { problemText } from '@/shared/ui/empty-state';
import { Gate } from './components/gate';
import { useWords } from './words';

/** Only a place of our own: an address that somebody put into the link must not carry the reader off. */
const ownPath = (next: string | undefined) => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export const Route = createFileRoute('/login')({
  validateSearch: z.object({ next: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: async ({ search }) => {
    if (await api.signedIn().catch(() => false)) throw redirect({ href: ownPath(search.next) });
  },
  component: Login,
});

function Login() {
  const t = useWords();
  const common = useCommon();
  const { next } = Route.useSearch();
  const navigate = Route.useNavigate();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const login = useMutation({
    ...api.loginMutation(),
    meta: { quiet: true },
    onSuccess: (session) => {
      api.accept(session);
      return navigate({ href: ownPath(next) });
    },
  });
  return (
    <Gate>
      <title>{`${t('login.title')} · ${common('app')}`}</title>
      <form onSubmit={form.onSubmit((body) => login.mutate({ body }))}>
        <Stack>
          <Title order={1}>{t('login.title')}</Title>
          {login.isError && (
            <Alert color="red" variant="light" role="alert">
              {problemText(api.problemOf(login.error), common)}
            </Alert>
          )}
          <TextInput
            size="md"
            label={t('login.email')}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            required
            {...form.getInputProps('email')}
          />
          <PasswordInput
            size="md"
            label={t('login.password')}
            autoComplete="current-password"
            required
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={login.isPending}>
            {t('login.submit')}
          </Button>
        </Stack>
      </form>
    </Gate>
  );
}
