import { Card, Table } from '@mantine/core';
import type * as api from '@/api';
import { figures, told } from '../figures';
import classes from '../team.module.css';
import { useWords } from '../words';
import { FigureLink, LastReport } from './figure-link';
import { tone } from './member-cards';

type Props = { members: readonly api.MemberActivity[]; days: { from: string; to: string } };

/** Side by side; the bars compare the members within a column. */
export function MemberTable({ members, days }: Props) {
  const t = useWords();
  return (
    <Card withBorder padding={0} className={classes.table}>
      <Table highlightOnHover verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('member')}</Table.Th>
            {figures.map((figure) => (
              <Table.Th key={figure.key} className={classes.number}>
                {t(figure.key)}
              </Table.Th>
            ))}
            <Table.Th>{t('lastReportOn')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <Table.Tr key={member.userId}>
              <Table.Th scope="row" title={member.departmentName ?? undefined}>
                {member.name}
              </Table.Th>
              {figures.map((figure) => {
                const count = member[figure.key];
                const most = Math.max(1, ...members.map((other) => other[figure.key]));
                return (
                  <Table.Td key={figure.key} className={classes.number}>
                    <FigureLink figure={figure} member={member} days={days}>
                      <span className={tone(count, figure.alarm)}>{told(figure, member)}</span>
                      {figure.bar && (
                        <span className={classes.bar} style={{ width: `calc((100% - 12px) * ${count / most})` }} />
                      )}
                    </FigureLink>
                  </Table.Td>
                );
              })}
              <Table.Td>
                <LastReport member={member} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
