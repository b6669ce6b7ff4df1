import { ActionIcon, Badge, Button, Select, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useLanguage } from '@/shared/i18n/language';
import { num } from '@/shared/lib/format';
import { useCodeList } from '@/shared/session/codes';
import { useWords } from '../words';
import classes from './stages.module.css';
import type { ProcessForm } from './stages-field';

type Props = { form: ProcessForm; place: number; onMove: (by: number) => void; onRemove: () => void };

export function StageRow({ form, place, onMove, onRemove }: Props) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const stage = form.values.stages[place]!;
  const last = form.values.stages.length - 1;
  const name = (ja ? stage.nameJa : stage.nameEn) || t('process.unnamed');
  const field = (part: 'nameJa' | 'nameEn' | 'probability') => form.getInputProps(`stages.${place}.${part}`);
  const of = t('process.stage', { place: place + 1 });
  return (
    <fieldset className={classes.row} aria-label={of} data-retired={stage.retired || undefined}>
      <b aria-hidden>{place + 1}</b>
      <TextInput
        aria-label={`${of} ${t('process.nameJa')}`}
        placeholder={t('process.nameJa')}
        required
        maxLength={100}
        {...field('nameJa')}
      />
      <TextInput
        aria-label={`${of} ${t('process.nameEn')}`}
        placeholder={t('process.nameEn')}
        required
        maxLength={100}
        {...field('nameEn')}
      />
      <div className={classes.arrows}>
        <ActionIcon
          variant="default"
          disabled={place === 0}
          aria-label={t('process.up', { name })}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          disabled={place === last}
          aria-label={t('process.down', { name })}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} />
        </ActionIcon>
      </div>
      <Probability label={`${of} ${t('process.probability')}`} {...field('probability')} />
      <div className={classes.end}>
        {stage.retired && (
          <Badge color="gray" variant="light">
            {t('process.isRetired')}
          </Badge>
        )}
        <Text size="xs" c="dimmed">
          {t('process.deals', { count: stage.uses })}
        </Text>
        {stage.id && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t(stage.retired ? 'process.offerThis' : 'process.retireThis', { name })}
            onClick={() => form.setFieldValue(`stages.${place}.retired`, !stage.retired)}
          >
            {t(stage.retired ? 'process.offer' : 'process.retire')}
          </Button>
        )}
        {stage.uses === 0 && last > 0 && (
          <ActionIcon variant="subtle" color="red" aria-label={t('process.remove', { name })} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </div>
    </fieldset>
  );
}

type ProbabilityProps = { label: string; value?: string | null; onChange?: (code: string | null) => void };

/** What a deal gets when it enters the stage. */
function Probability({ label, value, ...props }: ProbabilityProps) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const items = useCodeList('dealProbability')?.items ?? [];
  return (
    <Select
      aria-label={label}
      placeholder={`${t('process.probability')}: ${t('process.keep')}`}
      clearable
      data={items
        .filter((item) => item.offered || item.code === value)
        .map((item) => ({
          value: item.code,
          label: `${ja ? item.nameJa : item.nameEn}${item.number == null ? '' : ` ${num(item.number)}%`}`,
        }))}
      value={value || null}
      {...props}
    />
  );
}
