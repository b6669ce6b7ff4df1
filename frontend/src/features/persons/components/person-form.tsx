import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { prefectures } from '@/shared/filter/prefectures';
import { AccountField } from '@/shared/form/account-field';
import { DateField } from '@/shared/form/date-field';
import { FormSection, Wide } from '@/shared/form/form-page';
import { PostalCodeField } from '@/shared/form/postal-code-field';
import type { useApiForm } from '@/shared/form/use-api-form';
import { useKana } from '@/shared/form/use-kana';
import { UserField, UsersField } from '@/shared/form/user-field';
import { postalCode } from '@/shared/lib/format';
import type { PersonValues } from '../person-values';
import { useWords } from '../words';

export type PersonFormState = ReturnType<typeof useApiForm<PersonValues>>;
type Props = { form: PersonFormState; withPost?: boolean; withHome: boolean };

export function PersonForm({ form, withPost, withHome }: Props) {
  return (
    <>
      <Name form={form} />
      {withPost && <Post form={form} />}
      <Contact form={form} />
      {withHome && <Home form={form} />}
    </>
  );
}

function Name({ form }: { form: PersonFormState }) {
  const t = useWords();
  const family = useKana((reading) => form.setFieldValue('familyKana', (old) => old + reading));
  const given = useKana((reading) => form.setFieldValue('givenKana', (old) => old + reading));
  return (
    <FormSection title={t('form.person')}>
      <TextInput
        label={t('field.familyName')}
        required
        maxLength={100}
        data-autofocus
        {...family}
        {...form.getInputProps('familyName')}
      />
      <TextInput label={t('field.givenName')} maxLength={100} {...given} {...form.getInputProps('givenName')} />
      <TextInput label={t('field.familyKana')} maxLength={100} {...form.getInputProps('familyKana')} />
      <TextInput label={t('field.givenKana')} maxLength={100} {...form.getInputProps('givenKana')} />
    </FormSection>
  );
}

function Post({ form }: { form: PersonFormState }) {
  const t = useWords();
  return (
    <FormSection title={t('form.post')}>
      <AccountField
        label={t('field.account')}
        description={t('form.postHint')}
        {...form.getInputProps('post.account')}
      />
      <DateField label={t('field.startedOn')} {...form.getInputProps('post.startedOn')} />
      <TextInput label={t('field.department')} maxLength={200} {...form.getInputProps('post.department')} />
      <TextInput label={t('field.title')} maxLength={200} {...form.getInputProps('post.title')} />
      <TextInput label={t('field.postPhone')} type="tel" maxLength={50} {...form.getInputProps('post.phone')} />
      <TextInput label={t('field.postEmail')} type="email" maxLength={254} {...form.getInputProps('post.email')} />
    </FormSection>
  );
}

function Contact({ form }: { form: PersonFormState }) {
  const t = useWords();
  return (
    <FormSection title={t('form.contact')}>
      <TextInput label={t('field.mobile')} type="tel" maxLength={50} {...form.getInputProps('mobile')} />
      <TextInput label={t('field.phone')} type="tel" maxLength={50} {...form.getInputProps('phone')} />
      <TextInput label={t('field.email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      <TextInput label={t('field.code')} maxLength={50} {...form.getInputProps('code')} />
      <UserField label={t('field.owner')} {...form.getInputProps('ownerId')} />
      <UsersField label={t('field.staff')} {...form.getInputProps('staffIds')} />
      <Wide>
        <Textarea label={t('field.note')} autosize minRows={3} maxLength={10_000} {...form.getInputProps('note')} />
      </Wide>
    </FormSection>
  );
}

function Home({ form }: { form: PersonFormState }) {
  const t = useWords();
  return (
    <FormSection title={t('form.home')}>
      <PostalCodeField
        value={form.values.home.postalCode}
        error={form.errors['home.postalCode']}
        onCode={(code) => form.setFieldValue('home.postalCode', code)}
        onPlace={(place) =>
          form.setFieldValue('home', (home) => ({
            ...home,
            postalCode: postalCode(home.postalCode.normalize('NFKC').replace(/\D/g, '')),
            prefecture: place.prefecture,
            city: place.city,
            address: home.address.startsWith(place.town) ? home.address : place.town,
          }))
        }
      />
      <Autocomplete
        label={t('field.prefecture')}
        data={prefectures}
        limit={47}
        {...form.getInputProps('home.prefecture')}
      />
      <TextInput label={t('field.city')} maxLength={100} {...form.getInputProps('home.city')} />
      <TextInput label={t('field.address')} maxLength={200} {...form.getInputProps('home.address')} />
      <TextInput label={t('field.building')} maxLength={200} {...form.getInputProps('home.building')} />
      <TextInput label={t('field.homePhone')} type="tel" maxLength={50} {...form.getInputProps('home.phone')} />
      <TextInput label={t('field.homeEmail')} type="email" maxLength={254} {...form.getInputProps('home.email')} />
      <DateField label={t('field.birthday')} {...form.getInputProps('home.birthday')} />
    </FormSection>
  );
}
