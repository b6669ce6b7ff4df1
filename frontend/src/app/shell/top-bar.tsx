import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Bell } from '@/features/notices/components/bell';
import { useCommon } from '@/shared/i18n/common';
import { Mark } from '@/shared/ui/mark';
import { useShellWords } from '../words';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';

export function TopBar({ onHelp, onSearch }: { onHelp: () => void; onSearch: () => void }) {
  const common = useCommon();
  const t = useShellWords();
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.brand}>
        <Mark />
        {common('app')}
      </Link>
      <ActionIcon size={44} aria-label={t('palette.open')} onClick={onSearch}>
        <IconSearch size={21} />
      </ActionIcon>
      <Bell />
      <UserMenu compact onHelp={onHelp} />
    </header>
  );
}
