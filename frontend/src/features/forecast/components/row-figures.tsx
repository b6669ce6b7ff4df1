import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type * as api from '@/api';
import { month as monthName, num } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { Money } from '@/shared/ui/money';
import classes from '../forecast.module.css';
import { useWords } from '../words';
import { type Behind, FigureButton } from './figure-button';
import { Rate } from './month-figures';

type Props = {
  forecast: api.Forecast;
  earlier: api.Forecast | undefined;
  month: string;
  onOpen: (behind: Behind) => void;
};

type Line = { row: api.ForecastRow; cell: api.ForecastCell; name: string; change: number | undefined };

/** One month of each person, department or product. */
export function RowFigures(props: Props) {
  const { forecast, earlier, month } = props;
  const t = useWords();
  const phone = usePhone();
  const at = Math.max(0, forecast.months.indexOf(month));
  const then = new Map(earlier?.items.map((row) => [row.id ?? null, row.cells[at]?.forecast ?? 0]));
  const lines = forecast.items.flatMap((row): Line[] => {
    const cell = row.cells[at];
    if (!cell) return [];
    const name = row.name ?? t(`nobody.${forecast.by}`);
    return [{ row, cell, name, change: earlier && cell.forecast - (then.get(row.id ?? null) ?? 0) }];
  });
  const Lines = phone ? RowCards : RowTable;
  return (
    <>
      <Lines {...props} lines={lines} />
      {forecast.more > 0 && (
        <Text size="sm" c="dimmed" mt={8}>
          {t('more', { count: num(forecast.more) })}
        </Text>
      )}
    </>
  );
}

function useOpen({ forecast, month, onOpen }: Props) {
  const t = useWords();
  return (name: string, what: string) => {
    const title = t('records', { name, month: monthName(month), what });
    const shared = forecast.by === 'product';
    return { label: title, onOpen: (list: string) => onOpen({ title, list, shared }) };
  };
}

function RowTable(props: Props & { lines: readonly Line[] }) {
  const t = useWords();
  const open = useOpen(props);
  const { lines, forecast, earlier } = props;
  const top = Math.min(...lines.map(({ row }) => row.depth));
  return (
    <div className={classes.scroll}>
      <Table verticalSpacing={5} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`bys.${forecast.by}`)}</Table.Th>
            {(['budget', 'actual', 'weighted', 'forecast', 'gap', 'rate'] as const).map((word) => (
              <Table.Th key={word} className={classes.number}>
                {t(word)}
              </Table.Th>
            ))}
            {earlier && <Table.Th className={classes.number}>{t('change')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ row, cell, name, change }) => (
            <Table.Tr key={row.id ?? ''}>
              <Table.Th scope="row" fw={500} style={{ paddingInlineStart: 10 + (row.depth - top) * 18 }}>
                {name}
                {row.unitName && (
                  <Text span size="xs" c="dimmed" ml={8}>
                    {row.unitName}
                  </Text>
                )}
              </Table.Th>
              <Table.Td className={classes.number}>
                <Money value={cell.budget} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <FigureButton value={cell.actual} list={cell.actualList} {...open(name, t('actual'))} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <FigureButton value={cell.weighted} list={cell.openList} {...open(name, t('open'))} />
              </Table.Td>
              <Table.Td className={classes.number} fw={700}>
                <Money value={cell.forecast} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Money value={cell.gap} />
              </Table.Td>
              <Table.Td className={classes.number}>
                <Rate cell={cell} />
              </Table.Td>
              {earlier && (
                <Table.Td className={classes.number}>
                  <Money value={change} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function RowCards(props: Props & { lines: readonly Line[] }) {
  const t = useWords();
  const open = useOpen(props);
  return (
    <ul className={classes.cards}>
      {props.lines.map(({ row, cell, name, change }) => (
        <li key={row.id ?? ''}>
          <header>
            <b>{name}</b>
            <Text span size="xs" c="dimmed">
              {row.unitName}
            </Text>
          </header>
          <dl className={classes.facts}>
            <Fact label={t('forecast')}>
              <Money value={cell.forecast} />
            </Fact>
            <Fact label={t('budget')}>
              <Money value={cell.budget} />
            </Fact>
            <Fact label={t('gap')}>
              <Money value={cell.gap} />
            </Fact>
            <Fact label={t('actual')}>
              <FigureButton value={cell.actual} list={cell.actualList} {...open(name, t('actual'))} />
            </Fact>
            <Fact label={t('weighted')}>
              <FigureButton value={cell.weighted} list={cell.openList} {...open(name, t('open'))} />
            </Fact>
            <Fact label={t(props.earlier ? 'change' : 'rate')}>
              {props.earlier ? <Money value={change} /> : <Rate cell={cell} />}
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
