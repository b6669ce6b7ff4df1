import { Button, Fieldset, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { useApiForm } from '@/shared/form/use-api-form';
import { useLanguage } from '@/shared/i18n/language';
import { moved, newStage, type ProcessValues } from '../process-values';
import { useWords } from '../words';
import { StageRow } from './stage-row';
import classes from './stages.module.css';

export type ProcessForm = ReturnType<typeof useApiForm<ProcessValues>>;

/** The stages in their order: moved by buttons or with Alt and an arrow, and the focus goes along. */
export function StagesField({ form }: { form: ProcessForm }) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const [said, setSaid] = useState('');
  const { stages } = form.values;
  const set = (next: ProcessValues['stages']) => form.setValues({ stages: next });
  const move = (from: number, by: number) => {
    const stage = stages[from];
    if (!stage || !stages[from + by]) return;
    const held = document.activeElement as HTMLElement | null;
    set(moved(stages, from, by));
    setSaid(t('process.moved', { name: ja ? stage.nameJa : stage.nameEn, place: from + by + 1 }));
    requestAnimationFrame(() => focusAgain(held));
  };
  const onKeyDown = (place: number) => (e: KeyboardEvent) => {
    if (!e.altKey || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
    e.preventDefault();
    e.stopPropagation();
    move(place, e.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Fieldset variant="unstyled" legend={t('process.stages')}>
      <Text size="xs" c="dimmed" mb={6}>
        {t('process.keys')}
      </Text>
      <ol className={classes.stages}>
        {stages.map((stage, place) => (
          <li key={stage.key} onKeyDownCapture={onKeyDown(place)}>
            <StageRow
              form={form}
              place={place}
              onMove={(by) => move(place, by)}
              onRemove={() => set(stages.filter((other) => other.key !== stage.key))}
            />
          </li>
        ))}
      </ol>
      {form.errors.stages && (
        <Text size="sm" c="red" role="alert">
          {form.errors.stages}
        </Text>
      )}
      <Button
        mt={8}
        size="xs"
        variant="light"
        leftSection={<IconPlus size={14} />}
        onClick={() => set([...stages, newStage()])}
      >
        {t('process.addStage')}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </Fieldset>
  );
}

/** A button that has come to the end is off: then its neighbour has the focus. */
function focusAgain(held: HTMLElement | null) {
  const off = held instanceof HTMLButtonElement && held.disabled;
  const next = off ? held.parentElement?.querySelector<HTMLElement>('button:not(:disabled)') : held;
  next?.focus();
}
