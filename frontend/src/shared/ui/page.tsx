import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import classes from './page.module.css';

/** A page that scrolls as a whole. Back finds the place again. */
export function Page({ children, name, narrow }: { children: ReactNode; name: string; narrow?: boolean }) {
  return (
    <div className={classes.page} data-scroll-restoration-id={name} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}

/** A page whose list scrolls under fixed tools. */
export function ListPage({ children }: { children: ReactNode }) {
  return <section className={classes.list}>{children}</section>;
}

type HeaderProps = {
  title: string;
  /** In the browser's tab when the visible title says too little. */
  tab?: string;
  before?: ReactNode;
  note?: ReactNode;
  below?: ReactNode;
  children?: ReactNode;
  back?: () => void;
};

export function PageHeader({ title, tab, before, note, below, children, back }: HeaderProps) {
  const t = useCommon();
  return (
    <header className={classes.header}>
      <title>{`${tab ?? title} · ${t('app')}`}</title>
      <div className={classes.lead}>
        {back && (
          <ActionIcon size={36} aria-label={t('action.back')} onClick={back} className={classes.back}>
            <IconArrowLeft size={20} />
          </ActionIcon>
        )}
        <div className={classes.titles}>
          <Group gap={10} wrap="nowrap" align="center">
            {before}
            <Title order={1} className={classes.title}>
              {title}
            </Title>
            {note && (
              <Text component="div" c="dimmed" size="sm" aria-live="polite" className={classes.note}>
                {note}
              </Text>
            )}
          </Group>
          {below && (
            <Text component="div" size="xs" c="dimmed">
              {below}
            </Text>
          )}
        </div>
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </header>
  );
}

/** Back to where the reader came from; to the list when the page was opened by its address. */
export function useBack(fallback: string) {
  const router = useRouter();
  const can = useCanGoBack();
  return () => (can ? router.history.back() : void router.navigate({ to: fallback }));
}
