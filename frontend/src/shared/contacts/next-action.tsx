import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { DateField } from '@/shared/form/date-field';
import type { ContactFormState } from './use-contact-form';
import { useContactWords } from './words';

/** What comes next and when; with a day it can be planned in the same breath. */
export function NextAction({ form, plannable }: { form: ContactFormState; plannable: boolean }) {
  const t = useContactWords();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={t('field.nextAction')} maxLength={1000} {...form.getInputProps('nextAction')} />
        <DateField label={t('field.nextActionOn')} {...form.getInputProps('nextActionOn')} />
      </SimpleGrid>
      {plannable && form.values.nextActionOn && (
        <Checkbox label={t('hint.planNext')} {...form.getInputProps('planNext', { type: 'checkbox' })} />
      )}
    </>
  );
}
