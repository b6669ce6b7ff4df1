import { Group, Select, Switch, Text, Title } from '@mantine/core';
import type * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useWords } from '../words';
import classes from './imports.module.css';

type Reading = Pick<api.ImportPlan, 'encoding' | 'delimiter' | 'header' | 'skipLines'>;
type Props = { preview: api.ImportPreview; onChange: (reading: Reading) => void };

/** What was detected about the file, to be corrected where it is wrong. */
export function FileReading({ preview, onChange }: Props) {
  const t = useWords();
  const { encoding, delimiter, header, skipLines } = preview.plan;
  const workbook = encoding === 'xlsx';
  const delimiters = [
    { value: ',', label: t('file.comma') },
    { value: '\t', label: t('file.tab') },
    { value: ';', label: t('file.semicolon') },
    { value: '|', label: t('file.pipe') },
    { value: 'whitespace', label: t('file.whitespace') },
  ];
  const change = (part: Reading) => onChange({ encoding, delimiter, header, skipLines, ...part });
  return (
    <section className={classes.card} aria-label={t('file.about')}>
      <Title order={2}>{t('file.about')}</Title>
      <Text size="sm" c="dimmed" mb={10}>
        {workbook ? t('file.workbook') : t('file.guessed')}
      </Text>
      <Group gap={14} align="end">
        {!workbook && (
          <>
            <Select
              label={t('file.encoding')}
              w={170}
              data={preview.encodings.map((value) => ({
                value,
                label: value === 'windows-31j' ? 'Shift_JIS (CP932)' : value,
              }))}
              value={encoding ?? null}
              allowDeselect={false}
              onChange={(value) => change({ encoding: value })}
            />
            <Select
              label={t('file.delimiter')}
              w={140}
              data={delimiters}
              value={delimiter ?? null}
              allowDeselect={false}
              onChange={(value) => change({ delimiter: value })}
            />
          </>
        )}
        <NumberField
          label={t('file.skip')}
          w={130}
          min={0}
          max={100}
          value={skipLines ?? 0}
          onChange={(value) => typeof value === 'number' && change({ skipLines: value })}
        />
        <Switch
          label={t('file.header')}
          mb={7}
          checked={header ?? false}
          onChange={(e) => change({ header: e.currentTarget.checked })}
        />
      </Group>
    </section>
  );
}
