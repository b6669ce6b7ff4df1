import { Button } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps, Link, Outlet, useRouter } from '@tanstack/react-router';
import { useCommon } from '@/shared/i18n/common';
import { EmptyState, ErrorState } from '@/shared/ui/empty-state';

type Context = {
  queryClient: QueryClient;
  /** When what the device kept for a day without a connection is back. */
  restored: Promise<void>;
};

export const Route = createRootRouteWithContext<Context>()({
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

/** The code of a page that the network lost is not asked for again by itself: only a new start fetches it. */
const codeLost = (error: unknown) =>
  /dynamically imported module|Unable to preload CSS|module script failed/.test(String(error));

export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useCommon();
  const router = useRouter();
  if (codeLost(error))
    return <ErrorState error={new TypeError(String(error))} retry={() => location.reload()} title={t('error.page')} />;
  return <ErrorState error={error} retry={() => void router.invalidate().then(reset)} title={t('error.page')} />;
}
