import { Button, Card, Switch, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { NumberField } from '@/shared/form/number-field';
import { useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { useMay } from '@/shared/session/me';
import { say } from '@/shared/ui/notify';
import classes from '../alarms.module.css';
import { useWords } from '../words';

type Line = { kind: string; on: boolean; days: number | ''; escalateAfterDays: number | '' };

export function RulesForm({ rules }: { rules: api.AlarmRules }) {
  const t = useWords();
  const common = useCommon();
  const ja = useLanguage() === 'ja';
  const locked = !useMay()('setting', 'configure');
  const items: Line[] = rules.items.map(({ kind, on, days, escalateAfterDays }) => ({
    kind,
    on,
    days,
    escalateAfterDays: escalateAfterDays ?? '',
  }));
  const form = useApiForm({ initialValues: { hour: rules.hour as number | '', items } });
  const put = useMutation({
    ...api.putAlarmRulesMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => say(common('state.saved')),
  });
  return (
    <Card withBorder padding="md" maw={860} component="section" aria-label={t('rules.title')}>
      <form
        onSubmit={form.onSubmit(({ hour, items: lines }) =>
          put.mutate({
            body: {
              hour: hour as number,
              items: lines.map((line) => ({
                ...line,
                days: line.days as number,
                escalateAfterDays: line.escalateAfterDays === '' ? null : line.escalateAfterDays,
              })),
            },
          }),
        )}
      >
        <Title order={2}>{t('rules.title')}</Title>
        <Text size="sm" c="dimmed" mb={12}>
          {t('rules.hint')}
        </Text>
        <NumberField
          w={190}
          mb={16}
          label={t('rules.hour')}
          min={0}
          max={23}
          allowDecimal={false}
          readOnly={locked}
          {...form.getInputProps('hour')}
        />
        {rules.items.map((line, i) => (
          <div key={line.kind} className={classes.rule}>
            <Switch
              label={ja ? line.labelJa : line.labelEn}
              disabled={locked}
              {...form.getInputProps(`items.${i}.on`, { type: 'checkbox' })}
            />
            <NumberField
              label={ja ? line.limitJa : line.limitEn}
              min={0}
              max={730}
              allowDecimal={false}
              readOnly={locked}
              {...form.getInputProps(`items.${i}.days`)}
            />
            <NumberField
              label={t('rules.escalateAfterDays')}
              placeholder={t('rules.never')}
              min={1}
              max={365}
              allowDecimal={false}
              readOnly={locked}
              {...form.getInputProps(`items.${i}.escalateAfterDays`)}
            />
          </div>
        ))}
        {!locked && (
          <Button type="submit" mt={12} loading={put.isPending} disabled={!form.isDirty()}>
            {t('rules.save')}
          </Button>
        )}
      </form>
    </Card>
  );
}
