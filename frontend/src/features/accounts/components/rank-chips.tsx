import { Chip, Group } from '@mantine/core';
import { type Condition, chosen, withChosen } from '@/shared/filter/condition';
import { useRanks } from '@/shared/filter/use-ranks';
import { useWords } from '../words';

type Props = { where: Condition | undefined; onChange: (where: Condition | undefined) => void };

/** The ranks of the active scheme, one click each. */
export function RankChips({ where, onChange }: Props) {
  const t = useWords();
  return (
    <Chip.Group
      multiple
      value={[...chosen(where, 'rank')]}
      onChange={(values) => onChange(withChosen(where, 'rank', values))}
    >
      <Group gap={4} role="group" aria-label={t('field.rank')} wrap="nowrap">
        {useRanks().map((rank) => (
          <Chip key={rank} value={rank} size="sm" radius="md" variant="light">
            {rank}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
