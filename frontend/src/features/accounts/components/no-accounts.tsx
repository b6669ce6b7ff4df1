import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/shared/ui/empty-state';
import { useWords } from '../words';

export function NoAccounts() {
  const t = useWords();
  return (
    <EmptyState title={t('empty')} hint={t('emptyHint')}>
      <Group mt="sm">
        <Button renderRoot={(props) => <Link to="/accounts/new" {...props} />}>{t('new')}</Button>
      </Group>
    </EmptyState>
  );
}
