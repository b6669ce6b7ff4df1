import { Chip, Group } from '@mantine/core';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useDistributions } from '../queries';

type Props = { run: api.RankRun; value: string | undefined; onChange: (rank: string | undefined) => void };

/** One rank of a run, with its count; a second tap takes the choice back. */
export function RankChips({ run, value, onChange }: Props) {
  const shares = useDistributions([run])[0]?.data?.items ?? [];
  return (
    <Group gap={6}>
      {shares.map((s) => (
        <Chip
          key={s.rank}
          size="sm"
          checked={s.rank === value}
          onChange={(on) => onChange(on ? s.rank : undefined)}
        >{`${s.rank} ${num(s.accounts)}`}</Chip>
      ))}
    </Group>
  );
}
