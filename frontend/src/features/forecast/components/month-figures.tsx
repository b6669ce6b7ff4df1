import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { month as monthName, num, shortMonth } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { Dash, Money } from '@/shared/ui/money';
import classes from '../forecast.module.css';
import { useWords } from '../words';
import { type Behind, FigureButton } from './figure-button';

type Props = {
  cells: readonly api.ForecastCell[];
  earlier: readonly api.ForecastCell[] | undefined;
  actual: api.Forecast['actual'];
  name: string;
  chosen: string;
  onChoose: (month: string) => void;
  onOpen: (behind: Behind) => void;
};

/** The months side by side, below each other on a phone; a month is chosen for the details below. */
export function MonthFigures(props: Props) {
  const phone = usePhone();
  const lines = useLines(props);
  return phone ? <MonthCards {...props} lines={lines} /> : <MonthTable {...props} lines={lines} />;
}

type Line = { key: string; label: string; strong?: boolean; of: (cell: api.ForecastCell, at: number) => ReactNode };

function useLines({ earlier, actual, name, onOpen }: Props): Line[] {
  const t = useWords();
  const open = (what: string, cell: api.ForecastCell) => {
    const title = t('records', { name, month: monthName(cell.month), what });
    return { label: title, onOpen: (list: string) => onOpen({ title, list, shared: false }) };
  };
  return [
    { key: 'budget', label: t('budget'), of: (cell) => <Money value={cell.budget} /> },
    {
      key: 'actual',
      label: t(`actualOf.${actual}`),
      of: (cell) => <FigureButton value={cell.actual} list={cell.actualList} {...open(t('actual'), cell)} />,
    },
    {
      key: 'weighted',
      label: t('weighted'),
      of: (cell) => <FigureButton value={cell.weighted} list={cell.openList} {...open(t('open'), cell)} />,
    },
    { key: 'forecast', label: t('forecast'), strong: true, of: (cell) => <Money value={cell.forecast} /> },
    { key: 'gap', label: t('gap'), of: (cell) => <Money value={cell.gap} /> },
    { key: 'rate', label: t('rate'), of: (cell) => <Rate cell={cell} /> },
    ...(earlier
      ? [
          {
            key: 'change',
            label: t('change'),
            of: (cell: api.ForecastCell, at: number) => <Money value={cell.forecast - (earlier[at]?.forecast ?? 0)} />,
          },
        ]
      : []),
  ];
}

export function Rate({ cell }: { cell: api.ForecastCell }) {
  return cell.rate === null || cell.rate === undefined ? <Dash /> : <>{num(cell.rate)}%</>;
}

type Shown = Pick<Props, 'cells' | 'chosen' | 'onChoose'> & { lines: readonly Line[] };

function MonthTable({ cells, chosen, onChoose, lines }: Shown) {
  const t = useWords();
  return (
    <div className={classes.scroll}>
      <Table aria-label={t('chart')} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            {cells.map((cell) => (
              <Table.Th key={cell.month} className={`${classes.number} ${cell.month === chosen ? classes.now : ''}`}>
                <button
                  type="button"
                  className={classes.pick}
                  aria-pressed={cell.month === chosen}
                  onClick={() => onChoose(cell.month)}
                >
                  {shortMonth(cell.month)}
                </button>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.key} className={line.strong ? classes.strong : undefined}>
              <Table.Th scope="row" fw={line.strong ? 700 : 500}>
                {line.label}
              </Table.Th>
              {cells.map((cell, at) => (
                <Table.Td key={cell.month} className={`${classes.number} ${cell.month === chosen ? classes.now : ''}`}>
                  {line.of(cell, at)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function MonthCards({ cells, chosen, onChoose, lines }: Shown) {
  return (
    <ul className={classes.cards}>
      {cells.map((cell, at) => (
        <li key={cell.month}>
          <button
            type="button"
            className={classes.pick}
            aria-pressed={cell.month === chosen}
            onClick={() => onChoose(cell.month)}
          >
            <b>{monthName(cell.month)}</b>
          </button>
          <dl className={classes.facts}>
            {lines.map((line) => (
              <div key={line.key}>
                <dt>{line.label}</dt>
                <dd>{line.of(cell, at)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
