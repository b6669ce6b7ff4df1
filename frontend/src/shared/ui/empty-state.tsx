import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlant2 } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Problem, problemOf } from '@/api';
import { useCommon } from '@/shared/i18n/common';

type Props = { title: string; hint?: string | undefined; icon?: ReactNode; compact?: boolean; children?: ReactNode };

/** Says what is missing and what to do next. */
export function EmptyState({ title, hint, icon, compact, children }: Props) {
  return (
    <Stack align="center" gap={8} py={compact ? 16 : 56} px={24} ta="center">
      <span aria-hidden style={{ color: 'var(--seed)' }}>
        {icon ?? <IconPlant2 size={36} stroke={1.4} />}
      </span>
      {compact ? <Text fw={600}>{title}</Text> : <Title order={2}>{title}</Title>}
      {hint && (
        <Text c="dimmed" size="sm" maw={440}>
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
}

/** What a person can read about a problem. */
export function problemText(problem: Problem, t: ReturnType<typeof useCommon>) {
  if (problem.code === 'network') return t('error.network');
  return problem.detail ?? problem.title ?? t('error.unknown');
}

type ErrorProps = { error: unknown; retry?: () => void; title?: string; compact?: boolean };

export function ErrorState({ error, retry, title, compact = false }: ErrorProps) {
  const t = useCommon();
  const problem = problemOf(error);
  const list = useLocation({ select: ({ pathname }) => pathname.split('/')[1] ?? '' });
  // nothing to try again: the record is gone or not for this reader
  if (!compact && (problem.status === 404 || problem.status === 403))
    return (
      <div role="alert">
        <EmptyState title={t('error.gone')}>
          <Button component={Link} to={`/${list}`} variant="default">
            {t('error.toList')}
          </Button>
        </EmptyState>
      </div>
    );
  return (
    <div role="alert">
      <EmptyState
        title={title ?? t('error.title')}
        compact={compact}
        hint={problemText(problem, t)}
        icon={<IconPlant2 size={compact ? 24 : 36} stroke={1.4} style={{ transform: 'rotate(65deg)', opacity: 0.6 }} />}
      >
        {problem.traceId && (
          <Text size="xs" c="dimmed">
            {t('error.trace', { id: problem.traceId })}
          </Text>
        )}
        {retry && (
          <Button variant="default" onClick={retry}>
            {t('action.retry')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}
