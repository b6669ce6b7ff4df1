import { Alert, Button, Card, Group, SimpleGrid, Title } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import classes from './form-page.module.css';

type Props = {
  name: string;
  title: string;
  back: string;
  saving: boolean;
  restored: boolean;
  onDiscard: () => void;
  onSubmit: (e?: FormEvent<HTMLFormElement>) => void;
  children: ReactNode;
};

/** A record's form: sections on one page, "save" always in sight, Ctrl Enter saves from anywhere. */
export function FormPage({ name, title, back, saving, restored, onDiscard, onSubmit, children }: Props) {
  const t = useCommon();
  const goBack = useBack(back);
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.key !== 'Enter' || e.repeat || saving) return;
      e.preventDefault(); // or the focused button would be pressed too
      onSubmit();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <Page name={name} narrow>
      <PageHeader title={title} back={goBack} />
      {restored && (
        <Alert color="ai" variant="light" role="status">
          <Group justify="space-between" gap={8}>
            {t('form.restored')}
            <Button size="compact-sm" variant="default" onClick={onDiscard}>
              {t('form.discard')}
            </Button>
          </Group>
        </Alert>
      )}
      <form onSubmit={onSubmit} noValidate className={classes.form}>
        {children}
        <div className={classes.bar}>
          <Button variant="default" onClick={goBack}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder padding="lg" component="fieldset" className={classes.section}>
      <legend className={classes.legend}>
        <Title order={2}>{title}</Title>
      </legend>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
        {children}
      </SimpleGrid>
    </Card>
  );
}

/** A field that takes the whole width of its section. */
export const Wide = ({ children }: { children: ReactNode }) => <div className={classes.wide}>{children}</div>;
