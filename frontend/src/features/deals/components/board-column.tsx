import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Day } from '@/shared/ui/day';
import { Money } from '@/shared/ui/money';
import { useStageName } from '../stages';
import { useWords } from '../words';
import { DealMarks } from './deal-marks';
import classes from './deals.module.css';

type Move = (deal: api.DealRow, to: api.DealColumn) => void;
type Query = { ownerId?: string[]; q?: string };
type Props = { column: api.DealColumn; columns: readonly api.DealColumn[]; query: Query; onMove: Move };

const MARK = 'application/x-deal';

/** One stage: how many, how much, and its deals; a deal is dropped on it or sent by the menu of its card. */
export function BoardColumn({ column, columns, query, onMove }: Props) {
  const t = useWords();
  const stage = useStageName();
  const [over, setOver] = useState(false);
  const more = useInfiniteQuery({
    queryKey: ['deals', 'column', column.stageId, column.nextCursor, query],
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.op.listDeals({
          query: { ...query, stageId: column.stageId, limit: 50, ...(pageParam && { cursor: pageParam }) },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: column.nextCursor ?? null,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: false,
  });
  const items = [...column.items, ...(more.data?.pages.flatMap((page) => page.items) ?? [])];
  const hasMore = more.data ? more.hasNextPage : column.nextCursor != null;
  return (
    <section
      className={classes.column}
      aria-label={stage(column)}
      data-over={over || undefined}
      onDragOver={(e) => {
        if (!e.dataTransfer.types.includes(MARK)) return;
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        setOver(false);
        const dragged = e.dataTransfer.getData(MARK);
        if (dragged) onMove(JSON.parse(dragged) as api.DealRow, column);
      }}
    >
      <header className={classes.head}>
        <h2>{stage(column)}</h2>
        <span>{t('board.count', { count: num(column.count) })}</span>
        <small>
          <Money value={column.amount} />
        </small>
        <small>
          {t('field.weighted')} <Money value={column.weighted} />
        </small>
      </header>
      <ul className={classes.cards}>
        {items.map((deal) => (
          <BoardCard key={deal.id} deal={deal} at={column} columns={columns} onMove={onMove} />
        ))}
        {items.length === 0 && (
          <Text component="li" size="sm" c="dimmed" p={4}>
            {t('board.none')}
          </Text>
        )}
        {hasMore && (
          <li>
            <Button
              variant="subtle"
              fullWidth
              loading={more.isFetching}
              onClick={() => void (more.data ? more.fetchNextPage() : more.refetch())}
            >
              {t('board.more')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

type CardProps = { deal: api.DealRow; at: api.DealColumn; columns: readonly api.DealColumn[]; onMove: Move };

function BoardCard({ deal, at, columns, onMove }: CardProps) {
  const t = useWords();
  const stage = useStageName();
  const may = useMay();
  const movable = may('deal', 'change');
  return (
    <li
      className={classes.card}
      draggable={movable}
      onDragStart={(e) => e.dataTransfer.setData(MARK, JSON.stringify(deal))}
    >
      <Link to="/deals/$dealId" params={{ dealId: deal.id }} draggable={false}>
        {deal.name}
      </Link>
      <small>{deal.accountName}</small>
      <span className={classes.figures}>
        <Money value={deal.amount} currency={deal.currency} />
        <Day value={deal.expectedOn} />
      </span>
      <small>
        {num(deal.percent)}%・{deal.ownerName}
      </small>
      <DealMarks deal={deal} />
      {movable && (
        <Menu position="bottom-end" width={200}>
          <Menu.Target>
            <ActionIcon
              size={44}
              variant="transparent"
              color="gray"
              className={classes.menu}
              aria-label={t('board.move', { name: deal.name })}
            >
              <IconArrowsMove size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {columns
              .filter((column) => column.stageId !== at.stageId)
              .map((column) => (
                <Menu.Item key={column.stageId} mih={44} onClick={() => onMove(deal, column)}>
                  {stage(column)}
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
