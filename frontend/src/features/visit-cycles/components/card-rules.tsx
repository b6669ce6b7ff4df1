import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

const limits = { hour: [0, 23], perDay: [1, 200], escalateAfterDays: [1, 365], atRiskAfterDays: [1, 365] } as const;
const fields = ['hour', 'perDay', 'escalateAfterDays', 'atRiskAfterDays'] as const;

/** NEW-06: when cards come, how many a person is told of, and when others are brought in. */
export function CardRules({ rules }: { rules: api.YellowCardRules }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const locked = !may('setting', 'configure');
  const form = useApiForm({ initialValues: rules as Required<api.YellowCardRules> });
  const put = useMutation({
    ...api.putYellowCardRulesMutation(),
    meta: { quiet: true, touches: ['getYellowCardRules'] },
    onError: form.refuse,
    onSuccess: () => say(common('state.saved')),
  });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('rules.title')}>
      <form onSubmit={form.onSubmit((body) => put.mutate({ body }))}>
        <Title order={2} mb={8}>
          {t('rules.title')}
        </Title>
        <Group align="end" gap={16}>
          {fields.map((field) => (
            <NumberField
              key={field}
              w={170}
              label={t(`rules.${field}`)}
              min={limits[field][0]}
              max={limits[field][1]}
              allowDecimal={false}
              readOnly={locked}
              {...form.getInputProps(field)}
            />
          ))}
          {!locked && (
            <Button type="submit" loading={put.isPending} disabled={!form.isDirty()}>
              {t('rules.save')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed" mt={10}>
          {t('rules.note', {
            hour: rules.hour,
            perDay: rules.perDay,
            escalate: rules.escalateAfterDays,
            risk: rules.atRiskAfterDays,
          })}
        </Text>
      </form>
    </Card>
  );
}
