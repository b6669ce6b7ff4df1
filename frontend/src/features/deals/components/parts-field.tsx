import { ActionIcon, Button, Group } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { CodeField } from '@/shared/form/code-field';
import { PersonField } from '@/shared/form/person-field';
import { useWords } from '../words';
import type { DealFormState } from './deal-form';

/** Who of the customer's people has which part in the deal. */
export function PartsField({ form }: { form: DealFormState }) {
  const t = useWords();
  const { persons, account } = form.values;
  return (
    <>
      {persons.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place only
        <Group key={i} gap={10} align="flex-end" wrap="nowrap" grow preventGrowOverflow={false}>
          <PersonField
            label={t('field.persons')}
            accountId={account?.id}
            {...form.getInputProps(`persons.${i}.person`)}
          />
          <CodeField list="dealPart" label={t('field.part')} {...form.getInputProps(`persons.${i}.part`)} />
          <ActionIcon
            size={44}
            flex="0 0 auto"
            aria-label={t('form.removePerson')}
            onClick={() => form.removeListItem('persons', i)}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="light"
        size="compact-md"
        leftSection={<IconPlus size={15} />}
        disabled={!account}
        onClick={() => form.insertListItem('persons', { person: null, part: '' })}
        style={{ justifySelf: 'start' }}
      >
        {t('form.addPerson')}
      </Button>
    </>
  );
}
