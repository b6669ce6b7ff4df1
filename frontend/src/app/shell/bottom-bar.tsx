import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useShellWords } from '../words';
import { useNav } from './nav';
import classes from './shell.module.css';
import { NavLink } from './side-bar';

export function BottomBar() {
  const t = useShellWords();
  const items = useNav();
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
