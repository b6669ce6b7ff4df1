import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/empty-state';
import { useWords } from '../words';
import classes from './imports.module.css';

export type Outcome = 'new' | 'updated' | 'duplicate' | 'error' | 'kept' | 'all';
type Props = { item: api.Import; outcome: Outcome | undefined; onOutcome: (outcome: Outcome) => void };

/** The rows of the file, and of each what became of it and why. */
export function RowList({ item, outcome = 'all', onOutcome }: Props) {
  const t = useWords();
  const rows = useInfiniteQuery({
    ...api.listImportRowsInfiniteOptions({
      path: { id: item.id },
      query: { limit: 50, ...(outcome === 'all' ? {} : { outcome }) },
    }),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.nextCursor ? Number(page.nextCursor) : undefined),
  });
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  const choices: Outcome[] = ['all', 'new', 'updated', 'duplicate', 'error'];
  if (item.counts.kept) choices.push('kept');
  const withReasons = outcome === 'error' || outcome === 'kept' || outcome === 'all';
  return (
    <section className={classes.card} aria-label={t('rows')}>
      <Group justify="space-between" gap={10} mb={8}>
        <Title order={2}>{t('rows')}</Title>
        <div className={classes.scroll}>
          <SegmentedControl
            size="xs"
            aria-label={t('result')}
            value={outcome}
            onChange={(value) => onOutcome(value as Outcome)}
            data={choices.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
        </div>
      </Group>
      {rows.isError && <ErrorState error={rows.error} retry={() => void rows.refetch()} />}
      {rows.isSuccess && items.length === 0 && (
        <Text c="dimmed" size="sm" py={20} ta="center">
          {t('noRows')}
        </Text>
      )}
      {items.length > 0 && (
        <table className={classes.rowList}>
          <colgroup>
            <col style={{ width: 76 }} />
            <col style={{ width: 84 }} />
            {withReasons && <col style={{ width: '38%' }} />}
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('result')}</th>
              {withReasons && <th scope="col">{t('reason')}</th>}
              <th scope="col">{t('content')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <tr key={row.line}>
                <td>{num(row.line)}</td>
                <td>{t(`outcome.${row.outcome as Exclude<Outcome, 'kept' | 'all'>}`)}</td>
                {withReasons && (
                  <td>
                    <Reasons row={row} />
                  </td>
                )}
                <td>
                  <span className={classes.cells}>{row.cells.filter((cell) => cell !== '').join(' ・ ')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.hasNextPage && (
        <Button mt={10} variant="default" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function Reasons({ row }: { row: api.ImportRow }) {
  const t = useWords();
  if (row.kept) return t(`kept.${row.kept as 'edited' | 'in_use' | 'code_taken' | 'out_of_reach'}`);
  return row.faults.map((fault) => (
    <div key={`${fault.column}${fault.code}`}>
      {fault.column && (
        <Text component="span" size="sm" fw={600}>
          {t('column', { name: fault.column })}{' '}
        </Text>
      )}
      {fault.message}
      {fault.otherLine && t('otherLine', { line: num(fault.otherLine) })}
    </div>
  ));
}
