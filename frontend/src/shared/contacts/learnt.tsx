import { SimpleGrid, TextInput } from '@mantine/core';
import type { ContactFormState } from './use-contact-form';
import { useContactWords } from './words';

/** CUS-09: what troubles and interests the customer; it stays with the account, dated and signed. */
export function Learnt({ form }: { form: ContactFormState }) {
  const t = useContactWords();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={t('field.issue')}
        placeholder={t('hint.issue')}
        maxLength={2000}
        {...form.getInputProps('issue')}
      />
      <TextInput
        label={t('field.interest')}
        placeholder={t('hint.interest')}
        maxLength={2000}
        {...form.getInputProps('interest')}
      />
    </SimpleGrid>
  );
}
