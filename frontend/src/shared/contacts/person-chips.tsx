import { Button, Chip, Input, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';
import classes from './contacts.module.css';
import { useContactWords } from './words';

type Props = {
  label: string;
  accountId: string | undefined;
  /** Persons that are known already, wherever they work. */
  known: readonly Ref[];
  value?: string[];
  onChange: (ids: string[]) => void;
  error?: React.ReactNode;
};
/** More than these are one tap away. */
const few = 8;

/** Who of the customer's people is met: those with a post there. */
export function PersonChips({ label, accountId, known, value = [], onChange, error }: Props) {
  const t = useContactWords();
  const [all, setAll] = useState(false);
  const found = useQuery({
    ...api.listAccountPersonsOptions({ path: { id: accountId ?? '' }, query: { includeBranches: true, limit: 100 } }),
    enabled: accountId !== undefined,
  });
  const people = [...known, ...(found.data?.items ?? [])];
  const named = [...new Map(people.map((p) => [p.id, p.name])).entries()];
  const shown = all ? named : named.filter(([id], i) => i < few || value.includes(id));
  if (!accountId) return null;
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      {named.length === 0 && found.isSuccess && (
        <Text size="sm" c="dimmed">
          {t('hint.noPersons')}
        </Text>
      )}
      <Chip.Group multiple value={value} onChange={onChange}>
        <div className={classes.chips} role="group" aria-label={label}>
          {shown.map(([id, name]) => (
            <Chip key={id} value={id} radius="md" size="sm" variant="light">
              {name}
            </Chip>
          ))}
          {shown.length < named.length && (
            <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
              {t('hint.showAll', { count: named.length - shown.length })}
            </Button>
          )}
        </div>
      </Chip.Group>
    </Input.Wrapper>
  );
}
