import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { num } from '@/shared/lib/format';
import { useCodeList, useCodeName } from '@/shared/session/codes';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';
import { ProcessSheet } from './components/process-sheet';
import classes from './settings.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/settings/processes')({
  validateSearch: z.object({ open: z.catch(z.optional(z.string()), undefined) }),
  component: Processes,
});

/** DEA-05: what deals go through, in which order, and with which probability. */
function Processes() {
  const t = useWords();
  const { open } = Route.useSearch();
  const navigate = Route.useNavigate();
  const found = useQuery(api.listSalesProcessesOptions());
  const all = found.data?.items ?? [];
  const button = useMay()('codeList', 'create') && (
    <ActionButton
      primary
      label={t('process.new')}
      icon={IconPlus}
      root={(props) => <Link to="/settings/processes" search={{ open: 'new' }} {...props} />}
    />
  );
  return (
    <div className={classes.body}>
      <Stack gap={24} maw={860}>
        {all.length > 0 && (
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" c="dimmed">
              {t('process.hint')}
            </Text>
            {button}
          </Group>
        )}
        {found.isPending && <Skeleton h={300} />}
        {found.isError && <ErrorState error={found.error} retry={() => void found.refetch()} />}
        {found.data && all.length === 0 && (
          <EmptyState title={t('process.empty')} hint={t('process.emptyHint')}>
            {button}
          </EmptyState>
        )}
        {all.map((process) => (
          <Process key={process.id} process={process} />
        ))}
      </Stack>
      {open && found.data && (
        <ProcessSheet
          key={open}
          process={all.find((process) => process.id === open)}
          position={Math.max(0, ...all.map((process) => process.position)) + 10}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </div>
  );
}

function Process({ process }: { process: api.SalesProcess }) {
  const t = useWords();
  const ja = useLanguage() === 'ja';
  const probability = useCodeName('dealProbability');
  const percents = useCodeList('dealProbability')?.items;
  const name = ja ? process.nameJa : process.nameEn;
  const percent = (code: string | null | undefined) => percents?.find((item) => item.code === code)?.number;
  const gone = (
    <Badge color="gray" variant="light">
      {t('process.isRetired')}
    </Badge>
  );
  return (
    <section aria-label={name}>
      <Group gap={10} mb={8}>
        <Title order={2}>
          <Link to="/settings/processes" search={{ open: process.id }}>
            {name}
          </Link>
        </Title>
        {process.retired && gone}
      </Group>
      <ol className={classes.plain}>
        {process.stages.map((stage, place) => (
          <li key={stage.id}>
            <small>{place + 1}</small>
            <span>{ja ? stage.nameJa : stage.nameEn}</span>
            {stage.retired && gone}
            {stage.probability && (
              <small>
                {[
                  probability(stage.probability),
                  percent(stage.probability) != null && `${num(percent(stage.probability)!)}%`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </small>
            )}
            <small className={classes.push}>{t('process.deals', { count: stage.uses })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
