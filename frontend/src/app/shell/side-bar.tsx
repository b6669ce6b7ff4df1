import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { Bell } from '@/features/notices/components/bell';
import { useCommon } from '@/shared/i18n/common';
import { Mark } from '@/shared/ui/mark';
import { useShellWords } from '../words';
import { type NavItem, useNav } from './nav';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';

const mac = navigator.platform.startsWith('Mac');
type Props = { onHelp: () => void; onSearch: () => void };

export function SideBar({ onHelp, onSearch }: Props) {
  const t = useShellWords();
  const common = useCommon();
  const items = useNav();
  return (
    <div className={classes.side}>
      <div className={classes.head}>
        <Link to="/" className={classes.brand}>
          <Mark />
          {common('app')}
        </Link>
        <Bell size={36} />
      </div>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={17} aria-hidden />
        <span>{t('palette.open')}</span>
        <Kbd size="xs" aria-hidden>
          {mac ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </button>
      <nav aria-label={t('nav.main')} className={classes.links}>
        {items
          .filter((n) => !n.low)
          .map((n) => (
            <NavLink key={n.to} item={n} />
          ))}
        <span className={classes.line} />
        {items
          .filter((n) => n.low)
          .map((n) => (
            <NavLink key={n.to} item={n} />
          ))}
      </nav>
      <UserMenu onHelp={onHelp} />
    </div>
  );
}

export function NavLink({ item, size = 19 }: { item: NavItem; size?: number }) {
  const t = useShellWords();
  const also = useLocation({ select: ({ pathname }) => item.also?.some((path) => pathname.startsWith(path)) });
  return (
    <Link
      to={item.to as '/'}
      className={also ? `${classes.link} active` : classes.link}
      activeOptions={{ exact: item.to === '/' }}
    >
      <item.icon size={size} stroke={1.7} aria-hidden />
      <span>{t(`nav.${item.word}`)}</span>
    </Link>
  );
}
