import { Autocomplete, Chip, Group, Input, Select, Textarea, TextInput } from '@mantine/core';
import { prefectures } from '@/shared/filter/prefectures';
import { AccountField } from '@/shared/form/account-field';
import { CodeField } from '@/shared/form/code-field';
import { FormSection, Wide } from '@/shared/form/form-page';
import { PostalCodeField } from '@/shared/form/postal-code-field';
import type { useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { UserField } from '@/shared/form/user-field';
import { useCommon } from '@/shared/i18n/common';
import { postalCode } from '@/shared/lib/format';
import type { AccountValues } from '../account-values';
import { useWords } from '../words';

type Form = ReturnType<typeof useApiForm<AccountValues>>;
const roles = ['customer', 'partner', 'supplier'] as const;
/** The stages that a person decides about; the others follow from the sales. */
const byHand = ['prospect', 'latent'] as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const currencies = ['JPY', 'USD', 'EUR', 'CNY', 'KRW', 'TWD', 'THB', 'SGD'];

/** Every field a user may set on an account. */
export function AccountForm({ form, isNew }: { form: Form; isNew: boolean }) {
  return (
    <>
      <Basics form={form} isNew={isNew} />
      <Place form={form} />
      <Contact form={form} />
      <Trade form={form} />
    </>
  );
}

function Basics({ form, isNew }: { form: Form; isNew: boolean }) {
  const t = useWords();
  const common = useCommon();
  const kana = useKana((reading) => form.setFieldValue('nameKana', (old) => old + reading));
  return (
    <FormSection title={t('form.basic')}>
      <Wide>
        <TextInput
          label={t('field.name')}
          required
          maxLength={200}
          data-autofocus
          autoComplete="off"
          {...kana}
          {...form.getInputProps('name')}
        />
      </Wide>
      <TextInput label={t('field.nameKana')} maxLength={200} {...form.getInputProps('nameKana')} />
      <TextInput label={t('field.nameEn')} maxLength={200} {...form.getInputProps('nameEn')} />
      <TextInput
        label={t('field.code')}
        description={isNew ? t('form.codeHint') : undefined}
        maxLength={50}
        {...form.getInputProps('code')}
      />
      <AccountField
        label={t('field.parent')}
        description={t('form.parentHint')}
        placeholder={t('form.accountHint')}
        {...form.getInputProps('parent')}
      />
      <Input.Wrapper label={t('field.roles')} error={form.errors.roles}>
        <Chip.Group multiple {...form.getInputProps('roles')}>
          <Group gap={6} mt={4} role="group" aria-label={t('field.roles')}>
            {roles.map((role) => (
              <Chip key={role} value={role} radius="md" variant="light">
                {t(`role.${role}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      {byHand.some((s) => s === form.values.lifeCycle) && (
        <Input.Wrapper label={t('field.lifeCycle')} description={t('form.stageHint')} error={form.errors.lifeCycle}>
          <Chip.Group {...form.getInputProps('lifeCycle')}>
            <Group gap={6} mt={4} role="group" aria-label={t('field.lifeCycle')}>
              {byHand.map((stage) => (
                <Chip key={stage} value={stage} radius="md" variant="light">
                  {common(`stage.${stage}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
      <CodeField list="industry" label={t('field.industry')} {...form.getInputProps('industry')} />
      <UserField label={t('field.owner')} {...form.getInputProps('ownerId')} />
      <TextInput
        label={t('field.corporateNumber')}
        inputMode="numeric"
        maxLength={20}
        {...form.getInputProps('corporateNumber')}
      />
    </FormSection>
  );
}

function Place({ form }: { form: Form }) {
  const t = useWords();
  return (
    <FormSection title={t('form.place')}>
      <PostalCodeField
        value={form.values.postalCode}
        error={form.errors.postalCode}
        onCode={(code) => form.setFieldValue('postalCode', code)}
        onPlace={(place) =>
          form.setValues((old) => ({
            postalCode: postalCode((old.postalCode ?? '').normalize('NFKC').replace(/\D/g, '')),
            prefecture: place.prefecture,
            city: place.city,
            // a street that was typed already is not lost
            address: old.address?.startsWith(place.town) ? old.address : place.town,
          }))
        }
      />
      <Autocomplete
        label={t('field.prefecture')}
        data={prefectures}
        limit={47}
        autoComplete="address-level1"
        {...form.getInputProps('prefecture')}
      />
      <TextInput
        label={t('field.city')}
        maxLength={100}
        autoComplete="address-level2"
        {...form.getInputProps('city')}
      />
      <TextInput label={t('field.address')} maxLength={200} {...form.getInputProps('address')} />
      <Wide>
        <TextInput label={t('field.building')} maxLength={200} {...form.getInputProps('building')} />
      </Wide>
    </FormSection>
  );
}

function Contact({ form }: { form: Form }) {
  const t = useWords();
  return (
    <FormSection title={t('form.contact')}>
      <TextInput label={t('field.phone')} type="tel" maxLength={50} {...form.getInputProps('phone')} />
      <TextInput label={t('field.fax')} type="tel" maxLength={50} {...form.getInputProps('fax')} />
      <TextInput label={t('field.email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      <TextInput
        label={t('field.website')}
        type="url"
        placeholder="https://"
        maxLength={500}
        {...form.getInputProps('website')}
      />
    </FormSection>
  );
}

function Trade({ form }: { form: Form }) {
  const t = useWords();
  return (
    <FormSection title={t('form.trade')}>
      <AccountField label={t('field.billTo')} placeholder={t('form.accountHint')} {...form.getInputProps('billTo')} />
      <AccountField
        label={t('field.collectFrom')}
        placeholder={t('form.accountHint')}
        {...form.getInputProps('collectFrom')}
      />
      <Select
        label={t('field.currency')}
        data={[...new Set([form.values.currency, ...currencies])].filter(Boolean)}
        allowDeselect={false}
        searchable
        {...form.getInputProps('currency')}
      />
      <Wide>
        <Input.Wrapper label={t('field.closedWeekdays')} labelElement="div">
          <Chip.Group multiple {...form.getInputProps('closedWeekdays')}>
            <Group gap={4} mt={4} role="group" aria-label={t('field.closedWeekdays')}>
              {weekdays.map((day) => (
                <Chip key={day} value={day} size="sm" radius="md" variant="light">
                  {t(`weekday.${day}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      </Wide>
      <Wide>
        <Textarea label={t('field.note')} autosize minRows={3} maxLength={10_000} {...form.getInputProps('note')} />
      </Wide>
    </FormSection>
  );
}
