import { Button, Fieldset, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { changed, orNull, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { CompanyPicture } from './components/company-picture';
import classes from './papers.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/company')({ component: OurCompany });

const fields = [
  'nameJa',
  'nameEn',
  'postalCode',
  'phone',
  'addressJa',
  'addressEn',
  'fax',
  'email',
  'website',
  'registrationNumber',
] as const;

/** PRD-03: what papers say about us. */
function OurCompany() {
  const t = useWords();
  const company = useQuery(api.getCompanyOptions());
  const editable = useMay()('setting', 'configure');
  if (company.isError && !company.data)
    return <ErrorState error={company.error} retry={() => void company.refetch()} />;
  if (!company.data) return null;
  return (
    <div className={classes.body}>
      <Stack maw={860} gap={28}>
        <Text size="sm" c="dimmed">
          {t('company.hint')}
        </Text>
        <Facts key={company.data.version} company={company.data} editable={editable} />
        <section aria-label={t('company.pictures')}>
          <Title order={2}>{t('company.pictures')}</Title>
          <Text size="sm" c="dimmed" mb={10}>
            {t('company.pictureHint')}
          </Text>
          <div className={classes.pictures}>
            <CompanyPicture name="logo" changedAt={company.data.logoChangedAt} editable={editable} />
            <CompanyPicture name="seal" changedAt={company.data.sealChangedAt} editable={editable} />
          </div>
        </section>
      </Stack>
    </div>
  );
}

type Values = Record<(typeof fields)[number], string>;

const valuesOf = (company: api.Company) =>
  Object.fromEntries(fields.map((field) => [field, company[field] ?? ''])) as Values;

const inputOf = (values: Values): api.CompanyInput =>
  Object.fromEntries(fields.map((field) => [field, orNull(values[field])]));

function Facts({ company, editable }: { company: api.Company; editable: boolean }) {
  const t = useWords();
  const common = useCommon();
  const form = useApiForm({ initialValues: valuesOf(company) });
  const save = useMutation({
    mutationFn: (values: Values) =>
      api.op.updateCompany({
        body: changed(inputOf(form.getInitialValues()), inputOf(values)),
        headers: versionOf(company),
        throwOnError: true,
      }),
    meta: { quiet: true, touches: ['getCompany'] },
    onError: form.refuse,
    onSuccess: () => say(common('state.saved')),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Fieldset variant="unstyled" disabled={!editable}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`company.${field}`)}
              description={field === 'registrationNumber' ? t('company.registrationHint') : undefined}
              maxLength={500}
              {...form.getInputProps(field)}
            />
          ))}
        </SimpleGrid>
        {editable && (
          <Button type="submit" mt={16} loading={save.isPending}>
            {common('action.save')}
          </Button>
        )}
      </Fieldset>
    </form>
  );
}
