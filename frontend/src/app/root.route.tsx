import { Button } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps, Link, Outlet } from '@tanstack/react-router';
import { useCommon } from '@/shared/i18n/common';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Failed,
});

export function NotFound() {
  const t = useCommon();
  return (
    <EmptyState title={t('error.notFound')} hint={t('error.notFoundHint')}>
      <title>{`${t('error.notFound')} · ${t('app')}`}</title>
      <Button component={Link} to="/" variant="default">
        {t('error.home')}
      </Button>
    </EmptyState>
  );
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useCommon();
  return <ErrorState error={error} retry={reset} title={t('error.page')} />;
}
