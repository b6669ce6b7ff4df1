import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { useApiForm } from '@/shared/form/use-api-form';
import { useMe } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { CalendarAddress } from './components/calendar-address';
import { Why } from './components/why';
import classes from './settings.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/')({ component: Self });

const shortest = 15;
const blank = { currentPassword: '', newPassword: '', again: '' };

function Self() {
  const t = useWords();
  const me = useMe();
  return (
    <div className={classes.body}>
      <Stack maw={420} gap={32}>
        {me && (
          <div>
            <Text fw={600}>{me.name}</Text>
            <Text size="sm" c="dimmed">
              {[me.email, t(`role.${me.role}`), me.departmentName].filter(Boolean).join(' · ')}
            </Text>
          </div>
        )}
        <PasswordForm email={me?.email ?? ''} />
        <CalendarAddress />
        <Why />
      </Stack>
    </div>
  );
}

function PasswordForm({ email }: { email: string }) {
  const t = useWords();
  const form = useApiForm({
    initialValues: blank,
    validate: {
      newPassword: (value) => {
        const missing = shortest - [...value].length;
        return missing > 0 ? t('self.short', { count: missing }) : null;
      },
      again: (value, all) => (value === all.newPassword ? null : t('self.differ')),
    },
  });
  const change = useMutation({
    ...api.changePasswordMutation(),
    meta: { quiet: true, touches: [] },
    onError: form.refuse,
    onSuccess: (session) => {
      api.accept(session);
      form.reset();
      say(t('self.changed'));
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ currentPassword, newPassword }) =>
        change.mutate({ body: { currentPassword, newPassword } }),
      )}
    >
      <Stack>
        <Title order={2}>{t('self.password')}</Title>
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t('self.current')}
          autoComplete="current-password"
          required
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t('self.next')}
          description={t('self.hint')}
          autoComplete="new-password"
          required
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput label={t('self.again')} autoComplete="new-password" required {...form.getInputProps('again')} />
        <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('self.password')}
        </Button>
      </Stack>
    </form>
  );
}
