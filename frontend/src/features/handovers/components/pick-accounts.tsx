import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { RankBadge } from '@/shared/ui/rank-badge';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../handovers.module.css';
import { useWords } from '../words';

type Props = { ownerId: string; value: readonly string[]; onChange: (ids: readonly string[]) => void };

const shown = 200;

/** The predecessor's customers to tick. */
export function PickAccounts({ ownerId, value, onChange }: Props) {
  const t = useWords();
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 150);
  const where = { field: 'owner', op: 'eq', value: ownerId };
  const body = { where: where as never, limit: shown, ...(asked ? { q: asked } : {}) };
  const found = useQuery({
    queryKey: [{ _id: 'searchAccounts' }, body],
    queryFn: async ({ signal }) => (await api.op.searchAccounts({ body, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });
  const picked = new Set(value);
  const toggle = (id: string) => onChange(picked.has(id) ? value.filter((v) => v !== id) : [...value, id]);
  return (
    <div>
      <Group gap={10} align="end">
        <TextInput
          type="search"
          flex={1}
          aria-label={t('find')}
          placeholder={t('find')}
          value={q}
          onChange={(e) => setQ(e.currentTarget.value)}
        />
        <Button
          variant="default"
          onClick={() => onChange([...new Set([...value, ...(found.data?.items.map((a) => a.id) ?? [])])])}
        >
          {t('pickAll')}
        </Button>
      </Group>
      <Waiting query={found} h={160} />
      <ul className={classes.pick}>
        {found.data?.items.map((a) => (
          <li key={a.id}>
            <Checkbox
              checked={picked.has(a.id)}
              onChange={() => toggle(a.id)}
              label={
                <Group gap={8} component="span">
                  {a.rank && <RankBadge rank={a.rank} previous={a.previousRank} />}
                  {a.name}
                </Group>
              }
            />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt={6} aria-live="polite">
        {[t('pick', { count: num(value.length) }), found.data?.nextCursor && t('pickMore')].filter(Boolean).join('・')}
      </Text>
    </div>
  );
}
