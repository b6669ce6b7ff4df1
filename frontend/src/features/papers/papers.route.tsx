import { Badge, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { longDate } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/empty-state';
import classes from './papers.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/papers/')({ component: Papers });

/** PRD-03: every kind of paper, and which layout it has. */
function Papers() {
  const t = useWords();
  const layouts = useQuery(api.listPaperLayoutsOptions());
  const japanese = useLanguage() === 'ja';
  if (layouts.isError && !layouts.data)
    return <ErrorState error={layouts.error} retry={() => void layouts.refetch()} />;
  return (
    <div className={classes.body}>
      <Stack maw={860}>
        <Text size="sm" c="dimmed">
          {t('layouts.hint')}
        </Text>
        <Table fz="sm" verticalSpacing="sm" aria-label={t('layouts.table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('layouts.kind')}</Table.Th>
              <Table.Th>{t('layouts.language')}</Table.Th>
              <Table.Th>{t('layouts.inUse')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {layouts.data?.items.map((layout) => (
              <Table.Tr key={layout.kind + layout.language}>
                <Table.Td>
                  <Link to="/settings/papers/$kind/$language" params={{ kind: layout.kind, language: layout.language }}>
                    {japanese ? layout.nameJa : layout.nameEn}
                  </Link>
                </Table.Td>
                <Table.Td>{t(layout.language === 'en' ? 'layouts.en' : 'layouts.ja')}</Table.Td>
                <Table.Td>
                  <Badge variant="light" color={layout.number ? 'ai' : 'gray'}>
                    {layout.number ? t('layouts.own', { number: String(layout.number) }) : t('layouts.shipped')}
                  </Badge>
                  {layout.changedAt && (
                    <Text span size="xs" c="dimmed" ms={8}>
                      {t('layouts.by', {
                        name: layout.changedByName ?? '',
                        day: longDate(layout.changedAt.slice(0, 10)),
                      })}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </div>
  );
}
