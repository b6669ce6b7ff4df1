import { Alert, Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { useOnce } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { bytes } from '@/shared/lib/format';
import { problemText } from '@/shared/ui/empty-state';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { ChooseFile } from './components/choose-file';
import { ColumnMapping } from './components/column-mapping';
import { FileReading } from './components/file-reading';
import { PlanOptions } from './components/plan-options';
import { PreviewTable } from './components/preview-table';
import { Steps } from './components/steps';
import { heldFor, hold } from './held';
import { head, missing, nameless } from './plan';
import { remember, remembered } from './remembered';
import { useWords } from './words';

const kindSchema = z.catch(z.enum(['accounts', 'persons', 'products', 'sales']), 'sales');

export const Route = createFileRoute('/_shell/imports/new')({
  validateSearch: z.object({ kind: kindSchema, from: z.catch(z.optional(z.string()), undefined) }),
  component: NewImport,
});

function NewImport() {
  const t = useWords();
  const common = useCommon();
  const back = useBack('/imports');
  const { kind, from } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [file, setFile] = useState<File>();
  const [plan, setPlan] = useState<api.ImportPlan>();
  const [again, setAgain] = useState(false);
  const once = useOnce();
  const preview = useMutation({
    ...api.previewImportMutation(),
    meta: { quiet: true, touches: [] },
    onSuccess: (seen) => {
      const kept = remembered(seen);
      setAgain(kept !== undefined);
      setPlan((old) => ({ ...seen.plan, createAccounts: old?.createAccounts ?? false, ...kept }));
    },
  });
  const fields = useQuery(api.listImportFieldsOptions({ query: { kind } })).data ?? [];
  const create = useMutation({
    ...api.createImportMutation(),
    meta: { quiet: true, touches: ['listImports'] },
    onSuccess: (job) => {
      const importId = job.resultUrl?.split('/').pop() ?? '';
      if (file) hold(importId, file);
      return navigate({ to: '/imports/$importId', params: { importId }, replace: true });
    },
  });
  const look = async (chosen: File, reading: object = {}, as = kind) => {
    setFile(chosen);
    create.reset();
    const part = await head(chosen);
    preview.mutate({
      body: { file: new File([part], chosen.name), plan: JSON.stringify({ kind: as, columns: {}, ...reading }) },
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when coming back from the check
  useEffect(() => {
    const kept = heldFor(from);
    if (kept) void look(kept);
  }, [from]);
  const check = () => {
    if (!file || !plan || !preview.data) return;
    remember(plan, preview.data);
    const sent = JSON.stringify({ ...plan, dryRun: true });
    create.mutate({
      body: { file, plan: sent },
      headers: once.headers([sent, file.name, file.size, file.lastModified]),
    });
  };
  const seen = file && plan && preview.data;
  const lacking = plan ? missing(plan) : [];
  const problem = create.error ?? preview.error;
  return (
    <Page name="new-import" narrow>
      <PageHeader title={t('new')} back={back} note={seen && `${file.name} · ${bytes(file.size)}`}>
        {seen && (
          <Button
            variant="default"
            onClick={() => {
              setFile(undefined);
              preview.reset();
              create.reset();
            }}
          >
            {t('drop.again')}
          </Button>
        )}
      </PageHeader>
      <Steps at={seen ? 'columns' : 'file'} />
      {problem && <Refusal error={problem} />}
      {!seen && (
        <ChooseFile
          kind={kind}
          onKind={(next) => void navigate({ search: { kind: next }, replace: true })}
          onFile={(chosen) => void look(chosen)}
          busy={preview.isPending}
        />
      )}
      {seen && (
        <>
          <FileReading preview={seen} onChange={(reading) => void look(file, reading)} />
          {again && (
            <Text size="sm" role="status">
              {t('map.again')}
            </Text>
          )}
          <ColumnMapping columns={seen.columns} fields={fields} plan={plan} onPlan={setPlan} />
          <PreviewTable preview={seen} />
          <PlanOptions fields={fields} plan={plan} onPlan={setPlan} />
          {lacking.length > 0 && <Lacking groups={lacking} fields={fields} />}
          <Group justify="flex-end" gap={14}>
            <Text size="sm" c="dimmed">
              {t('checkHint')}
            </Text>
            <Button
              size="md"
              disabled={lacking.length > 0 || nameless(plan)}
              loading={create.isPending}
              onClick={check}
            >
              {t('check')}
            </Button>
          </Group>
        </>
      )}
      <title>{`${t('new')} · ${common('app')}`}</title>
    </Page>
  );
}

function Lacking({ groups, fields }: { groups: readonly (readonly string[])[]; fields: readonly api.ImportField[] }) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const name = (field: string) => {
    const found = fields.find((f) => f.name === field);
    return (ja ? found?.labelJa : found?.labelEn) ?? field;
  };
  return (
    <Alert color="yellow" title={t('map.needs')}>
      {groups.map((group) => group.map(name).join(' / ')).join(ja ? '、' : ', ')}
    </Alert>
  );
}

/** What the server says of the file or the plan, at the place it names. */
export function Refusal({ error }: { error: unknown }) {
  const common = useCommon();
  const problem = api.problemOf(error);
  return (
    <Alert color="red" role="alert" title={problemText(problem, common)}>
      {problem.errors.map((fault) => (
        <div key={fault.pointer}>
          {decodeURIComponent(fault.pointer.replace(/^\/(file#line=|columns\/)?/, ''))} {fault.message}
        </div>
      ))}
    </Alert>
  );
}
