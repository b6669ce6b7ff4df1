import { Button, FileButton, Group, Select, Stack, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { longDate } from '@/shared/lib/format';
import { saveFile } from '@/shared/lib/save-file';
import { say, sayProblem } from '@/shared/ui/notify';
import { PdfFrame } from '@/shared/ui/pdf-frame';
import classes from '../papers.module.css';
import { useWords } from '../words';
import { LayoutFaults, selectLine } from './layout-faults';

type Path = { kind: string; language: string };

const longest = 200_000;

/** The text of a layout beside the paper that it makes. */
export function LayoutDesk({ path, layout }: { path: Path; layout: api.PaperLayout }) {
  const t = useWords();
  const { nameJa, nameEn, number } = layout.layout;
  const [source, setSource] = useState(layout.source);
  const [refused, setRefused] = useState<unknown>();
  const area = useRef<HTMLTextAreaElement>(null);
  const name = useLanguage() === 'ja' ? nameJa : nameEn;
  const headers = { 'If-Match': `"${number}"` };
  const faults = refused ? api.problemOf(refused).errors : [];
  const told = (error: unknown) => {
    setRefused(error);
    if (api.problemOf(error).errors.length === 0) sayProblem(error);
  };
  const quiet = { quiet: true, touches: ['getPaperLayout', 'listPaperLayouts'] } as const;
  const preview = useMutation({
    mutationFn: async () => {
      const { data } = await api.op.previewPaperLayout({ path, body: { source }, parseAs: 'blob', throwOnError: true });
      return data as unknown as Blob;
    },
    meta: { quiet: true, touches: [] },
    onError: told,
    onSuccess: () => setRefused(undefined),
  });
  const save = useMutation({
    mutationFn: () => api.op.putPaperLayout({ path, body: { source }, headers, throwOnError: true }),
    meta: quiet,
    onError: told,
    onSuccess: () => say(t('layout.saved')),
  });
  const reset = useMutation({
    mutationFn: () => api.op.resetPaperLayout({ path, headers, throwOnError: true }),
    meta: quiet,
    onError: told,
    onSuccess: () => say(t('layout.wasReset')),
  });
  const load = useMutation({
    mutationFn: (version: number) =>
      api.op.getPaperLayoutVersion({ path: { ...path, number: version }, throwOnError: true }),
    meta: { touches: [] },
    onSuccess: ({ data }) => setSource(data.source),
  });
  const take = async (file: File | null) => {
    if (!file) return;
    if (file.size > longest * 3) return void say(t('layout.tooLarge'));
    setSource(await file.text());
  };
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>
          {t('layout.title', { name, language: t(path.language === 'en' ? 'layouts.en' : 'layouts.ja') })}
        </Title>
        <Group gap={8}>
          <FileButton accept=".xml,text/xml,application/xml" onChange={(file) => void take(file)}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('layout.file')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            onClick={() =>
              saveFile(new Blob([source], { type: 'application/xml' }), `${path.kind}-${path.language}.xml`)
            }
          >
            {t('layout.download')}
          </Button>
          {number > 0 && (
            <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate()}>
              {t('layout.reset')}
            </Button>
          )}
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
            {t('layout.preview')}
          </Button>
          <Button loading={save.isPending} disabled={source === layout.source} onClick={() => save.mutate()}>
            {t('layout.save')}
          </Button>
        </Group>
      </Group>
      {faults.length > 0 && (
        <LayoutFaults faults={faults} show={(line) => area.current && selectLine(area.current, line)} />
      )}
      <div className={classes.desk}>
        <Stack gap={10}>
          <Textarea
            ref={area}
            className={classes.source}
            label={t('layout.source')}
            description={t('layout.sourceHint')}
            value={source}
            maxLength={longest}
            spellCheck={false}
            autosize
            minRows={20}
            maxRows={40}
            onChange={(e) => setSource(e.currentTarget.value)}
          />
          {layout.versions.length > 0 && (
            <Select
              label={t('layout.versions')}
              placeholder={t('layout.load')}
              value={null}
              data={[
                { value: '0', label: t('layouts.shipped') },
                ...layout.versions.map((v) => ({ value: String(v.number), label: versionText(v, t) })),
              ]}
              onChange={(value) => value && load.mutate(Number(value))}
            />
          )}
        </Stack>
        <PdfFrame
          pdf={preview.data}
          title={t('layout.previewTitle')}
          empty={t('layout.previewEmpty')}
          open={t('layout.open')}
        />
      </div>
    </Stack>
  );
}

const versionText = (v: api.PaperLayoutVersion, t: ReturnType<typeof useWords>) =>
  [
    t('layouts.own', { number: String(v.number) }),
    t('layouts.by', { name: v.createdByName ?? '', day: longDate(v.createdAt.slice(0, 10)) }),
    v.inUse && t('layouts.inUse'),
  ]
    .filter(Boolean)
    .join(' ');
