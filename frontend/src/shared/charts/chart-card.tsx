import { Button, Card, Group, Table, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useCommon } from '@/shared/i18n/common';

export type Twin = { head: readonly string[]; rows: readonly (readonly ReactNode[])[] };
type Props = { title: string; twin: Twin; aside?: ReactNode; children: ReactNode; plain?: boolean };

/** A chart and the same figures as a table, one switch apart. */
export function ChartCard({ title, twin, aside, children, plain }: Props) {
  const t = useCommon();
  const [asTable, setAsTable] = useState(false);
  return (
    <Card withBorder={!plain} padding={plain ? 0 : 'md'} component="section" aria-label={title}>
      <Group justify="space-between" mb={8} gap={8}>
        <Title order={2}>{title}</Title>
        <Group gap={8}>
          {aside}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={asTable ? <IconChartBar size={15} /> : <IconTable size={15} />}
            onClick={() => setAsTable(!asTable)}
          >
            {t(asTable ? 'chart.chart' : 'chart.table')}
          </Button>
        </Group>
      </Group>
      {asTable ? <TwinTable twin={twin} label={title} /> : children}
    </Card>
  );
}

function TwinTable({ twin, label }: { twin: Twin; label: string }) {
  return (
    <Table.ScrollContainer minWidth={280} mah={420}>
      <Table aria-label={label} fz="sm" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {twin.head.map((h, i) => (
              <Table.Th key={h} ta={i === 0 ? 'left' : 'right'}>
                {h}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {twin.rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures in their fixed order
            <Table.Tr key={r}>
              {row.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the column is the identity
                <Table.Td key={i} ta={i === 0 ? 'left' : 'right'}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
