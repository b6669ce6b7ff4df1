import { ActionIcon, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { NumberField } from '@/shared/form/number-field';
import classes from '../ranks.module.css';
import { reach, type SchemeValues } from '../scheme-values';
import { useWords } from '../words';

type Props = { form: UseFormReturnType<SchemeValues>; locked: boolean };

/** From which points on a customer has which rank, best first, and how often it is to be visited. */
export function BandsField({ form, locked }: Props) {
  const t = useWords();
  const bands = form.values.bands;
  const { low, high } = reach(form.values);
  return (
    <Card withBorder padding="md" component="section" aria-label={t('scheme.bands')}>
      <Group justify="space-between" mb={8}>
        <Title order={2}>{t('scheme.bands')}</Title>
        <Text size="sm" c="dimmed">
          {t('scheme.bandsNote', { low, high })}
        </Text>
      </Group>
      <Stack gap={8}>
        {bands.map((band, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place from the top
          <div key={i} className={classes.bandRow}>
            <TextInput
              label={i === 0 ? t('scheme.bandRank') : undefined}
              aria-label={t('scheme.bandRank')}
              maxLength={10}
              readOnly={locked}
              {...form.getInputProps(`bands.${i}.rank`)}
            />
            <NumberField
              label={i === 0 ? t('scheme.bandFrom') : undefined}
              aria-label={t('scheme.bandFrom')}
              readOnly={locked}
              {...form.getInputProps(`bands.${i}.from`)}
            />
            <NumberField
              label={i === 0 ? t('scheme.bandCycle') : undefined}
              aria-label={t('scheme.bandCycle')}
              min={1}
              max={3650}
              readOnly={locked}
              {...form.getInputProps(`bands.${i}.visitCycleDays`)}
            />
            {!locked && (
              <ActionIcon
                size={36}
                mt={i === 0 ? 24 : 0}
                disabled={bands.length === 1}
                aria-label={t('scheme.removeBand', { rank: band.rank })}
                onClick={() => form.removeListItem('bands', i)}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </div>
        ))}
        {!locked && (
          <Button
            size="compact-sm"
            variant="default"
            style={{ justifySelf: 'start', alignSelf: 'start' }}
            onClick={() => form.insertListItem('bands', { rank: '', from: '', visitCycleDays: '' })}
          >
            {t('scheme.addBand')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
