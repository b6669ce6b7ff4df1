import { Tabs } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useAlarmWords } from './words';

const places = [
  { name: 'yellow', to: '/yellow-cards' },
  { name: 'alarms', to: '/alarms' },
] as const;

/** What is late, in two lists: customers that want a visit, and all else. */
export function AttentionTabs({ at }: { at: (typeof places)[number]['name'] }) {
  const t = useAlarmWords();
  return (
    <Tabs value={at}>
      <Tabs.List aria-label={t('places')}>
        {places.map(({ name, to }) => (
          <Tabs.Tab key={name} value={name} mih={44} renderRoot={(props) => <Link to={to} {...props} />}>
            {t(`place.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
