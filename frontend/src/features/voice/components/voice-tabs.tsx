import { Tabs } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words';

const places = [
  { name: 'complaints', to: '/complaints' },
  { name: 'moves', to: '/competitor-moves' },
  { name: 'feedback', to: '/product-feedback' },
] as const;

/** The three ledgers of what customers say, side by side. */
export function VoiceTabs({ at }: { at: (typeof places)[number]['name'] }) {
  const t = useWords();
  return (
    <Tabs value={at} px="var(--page-pad)" mb={10}>
      <Tabs.List aria-label={t('voice')}>
        {places.map(({ name, to }) => (
          <Tabs.Tab key={name} value={name} mih={44} renderRoot={(props) => <Link to={to} {...props} />}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
