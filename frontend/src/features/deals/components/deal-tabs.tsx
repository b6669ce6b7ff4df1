import { Tabs } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words';

const places = [
  { name: 'list', to: '/deals' },
  { name: 'board', to: '/deals/board' },
] as const;

/** The same deals as a list and by stage. */
export function DealTabs({ at }: { at: (typeof places)[number]['name'] }) {
  const t = useWords();
  return (
    <Tabs value={at} px="var(--page-pad)" mb={10}>
      <Tabs.List aria-label={t('tab.aria')}>
        {places.map(({ name, to }) => (
          <Tabs.Tab key={name} value={name} mih={44} renderRoot={(props) => <Link to={to} {...props} />}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
