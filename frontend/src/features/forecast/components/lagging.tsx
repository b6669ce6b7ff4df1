import { Card, Text, Title } from '@mantine/core';
import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import { Money } from '@/shared/ui/money';
import classes from '../forecast.module.css';
import { useWords } from '../words';

const named = 8;

/** ANA-07: who will miss the budget of the month, the furthest behind first. */
export function Lagging({ forecast, month }: { forecast: api.Forecast; month: string }) {
  const t = useWords();
  const at = forecast.months.indexOf(month);
  const behind = forecast.items
    .flatMap((row) => {
      const cell = row.cells[at];
      return cell && (cell.gap ?? 0) < 0 ? [{ row, cell }] : [];
    })
    .sort((a, b) => (a.cell.gap ?? 0) - (b.cell.gap ?? 0));
  if (forecast.by !== 'staff' || behind.length === 0) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('lagging')}>
      <Title order={2}>{t('lagging')}</Title>
      <ul className={classes.lagging}>
        {behind.slice(0, named).map(({ row, cell }) => (
          <li key={row.id}>
            <b>{row.name}</b> <Money value={cell.gap} />
            {cell.rate !== null && cell.rate !== undefined && (
              <Text span c="dimmed" size="sm">
                {' '}
                {num(cell.rate)}%
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
