import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/shared/session/me';
import { useShellWords } from '../words';
import { nav } from './nav';
import classes from './shell.module.css';
import { NavLink, visibleTo } from './side-bar';

export function BottomBar() {
  const t = useShellWords();
  const me = useMe();
  const items = nav.filter(visibleTo(me?.role));
  const rest = items.filter((n) => !n.phone);
  return (
    <nav className={classes.bottom} aria-label={t('nav.main')}>
      {items
        .filter((n) => n.phone)
        .map((n) => (
          <NavLink key={n.to} item={n} size={22} />
        ))}
      {rest.length > 0 && (
        <Menu position="top-end" width={210}>
          <Menu.Target>
            <button type="button" className={classes.link}>
              <IconDots size={22} stroke={1.7} aria-hidden />
              <span>{t('nav.more')}</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((n) => (
              <Menu.Item
                key={n.to}
                mih={44}
                leftSection={<n.icon size={18} />}
                renderRoot={(props) => <Link to={n.to as '/'} {...props} />}
              >
                {t(`nav.${n.word}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
