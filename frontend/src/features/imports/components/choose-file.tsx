import { Button, FileButton, Loader, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type * as api from '@/api';
import { kinds } from '../plan';
import { useWords } from '../words';
import classes from './imports.module.css';

type Props = {
  kind: api.ImportKind;
  onKind: (kind: api.ImportKind) => void;
  onFile: (file: File) => void;
  busy: boolean;
};

/** The first step: what the file holds, and the file. */
export function ChooseFile({ kind, onKind, onFile, busy }: Props) {
  const t = useWords();
  const [over, setOver] = useState(false);
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    const file = e.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    <Stack gap={16}>
      <div role="radiogroup" aria-label={t('kind.label')} className={classes.kinds}>
        {kinds.map((k) => (
          <label key={k} className={classes.kindChoice}>
            <input type="radio" name="kind" value={k} checked={k === kind} onChange={() => onKind(k)} />
            <Text component="span" display="block" fw={600}>
              {t(`kind.${k}`)}
            </Text>
            <Text component="span" size="xs" c="dimmed">
              {t(`kindHint.${k}`)}
            </Text>
          </label>
        ))}
      </div>
      <section
        aria-label={t('drop.title')}
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {busy ? (
          <Loader aria-label={t('drop.reading')} />
        ) : (
          <IconFileSpreadsheet size={44} stroke={1.3} color="var(--seed)" aria-hidden />
        )}
        <Text fw={650} size="lg">
          {busy ? t('drop.reading') : t('drop.title')}
        </Text>
        {!busy && (
          <FileButton accept=".csv,.tsv,.txt,.xlsx,text/csv" onChange={(file) => file && onFile(file)}>
            {(props) => <Button {...props}>{t('drop.choose')}</Button>}
          </FileButton>
        )}
        <Text size="sm" c="dimmed" maw={440}>
          {t('drop.hint')}
        </Text>
      </section>
    </Stack>
  );
}
