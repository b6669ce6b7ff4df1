import { Chip, Group } from '@mantine/core';
import type * as api from '@/api';
import { chosen, lines, withChosen } from '@/shared/filter/condition';
import { FilterButton } from '@/shared/filter/filter-button';
import { useRanks } from '@/shared/filter/use-ranks';
import { usePhone } from '@/shared/lib/use-phone';
import type { Column } from '@/shared/table/column';
import { ColumnsMenu } from '@/shared/table/columns-menu';
import type { ListSearch } from '@/shared/table/list-search';
import { SearchBox } from '@/shared/table/search-box';
import { useWords } from '../words';

type Props = {
  search: ListSearch;
  columns: readonly Column<api.AccountRow>[];
  onChange: (part: Partial<ListSearch>) => void;
};

/** Search, the ranks at hand, everything else in the builder. */
export function AccountTools({ search, columns, onChange }: Props) {
  const t = useWords();
  const phone = usePhone();
  const ranks = useRanks();
  const count = lines(search.where).length;
  return (
    <Group gap={10} px="var(--page-pad)" pb={10} wrap={phone ? 'wrap' : 'nowrap'}>
      <SearchBox value={search.q} label={t('search')} onChange={(q) => onChange({ q })} />
      {!phone && (
        <Chip.Group
          multiple
          value={[...chosen(search.where, 'rank')]}
          onChange={(values) => onChange({ where: withChosen(search.where, 'rank', values) })}
        >
          <Group gap={4} role="group" aria-label={t('field.rank')} wrap="nowrap">
            {ranks.map((rank) => (
              <Chip key={rank} value={rank} size="sm" radius="md" variant="light">
                {rank}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <FilterButton noun="account" value={search.where} count={count} onChange={(where) => onChange({ where })} />
      {!phone && (
        <Group ml="auto" gap={8}>
          <ColumnsMenu columns={columns} chosen={search.cols} onChange={(cols) => onChange({ cols })} />
        </Group>
      )}
    </Group>
  );
}
