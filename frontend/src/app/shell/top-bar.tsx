import { Link } from '@tanstack/react-router';
import { useCommon } from '@/shared/i18n/common';
import { Mark } from '@/shared/ui/mark';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const common = useCommon();
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.brand}>
        <Mark />
        {common('app')}
      </Link>
      <UserMenu compact onHelp={onHelp} />
    </header>
  );
}
