import { Table } from '@mantine/core';
import type * as api from '@/api';
import { money, num } from '@/shared/lib/format';
import { usePhone } from '@/shared/lib/use-phone';
import { Dash, Money } from '@/shared/ui/money';
import { useWords } from './words';

/** What was ordered; on a phone quantity and price stand under the name. */
export function OrderLines({ lines, currency }: { lines: readonly api.OrderLine[]; currency: string }) {
  const t = useWords();
  const phone = usePhone();
  const quantity = (line: api.OrderLine) => (line.quantity == null ? <Dash /> : num(line.quantity));
  const price = (line: api.OrderLine) => (line.unitPrice == null ? <Dash /> : money(line.unitPrice, currency));
  return (
    <Table fz="sm" aria-label={t('lines')} horizontalSpacing={phone ? 4 : 'xs'}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('product')}</Table.Th>
          {!phone && <Table.Th ta="right">{t('quantity')}</Table.Th>}
          {!phone && <Table.Th ta="right">{t('unitPrice')}</Table.Th>}
          <Table.Th ta="right">{t('amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.lineNo}>
            <Table.Td>
              {line.productName} <small style={{ color: 'var(--mantine-color-dimmed)' }}>{line.productCode}</small>
              {phone && (line.quantity != null || line.unitPrice != null) && (
                <small style={{ display: 'block', color: 'var(--mantine-color-dimmed)' }}>
                  {quantity(line)} × {price(line)}
                </small>
              )}
            </Table.Td>
            {!phone && <Table.Td ta="right">{quantity(line)}</Table.Td>}
            {!phone && <Table.Td ta="right">{price(line)}</Table.Td>}
            <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
              <Money value={line.amount} currency={currency} exact />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
