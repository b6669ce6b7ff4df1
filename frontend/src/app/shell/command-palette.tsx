import { Combobox, Kbd, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import * as api from '@/api';
import { useMay } from '@/shared/session/me';
import { MarkedRanges } from '@/shared/ui/marked-ranges';
import { useShellWords } from '../words';
import { useNav } from './nav';
import classes from './palette.module.css';
import { commands, foundItems, type PaletteItem } from './palette-items';

/** GEN-01: one box for records, pages and commands, by keyboard alone. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useShellWords();
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 100);
  const found = useQuery({
    ...api.searchOptions({ query: { q, limit: 8 } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const groups = useGroups(text.trim(), q && text.trim() ? foundItems(found.data?.groups ?? []) : []);
  const items = groups.flatMap((g) => g.items);
  const signature = items.map((i) => i.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list changes its first line is chosen
  useEffect(() => {
    combobox.selectFirstOption();
  }, [signature]);
  const open = (id: string) => {
    const item = items.find((i) => i.id === id);
    if (!item) return;
    onClose();
    void navigate(item.to as { to: '/' });
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} padding={0} yOffset="10vh" size={600} radius="lg">
      <Combobox store={combobox} onOptionSubmit={open} withinPortal={false}>
        <Combobox.EventsTarget>
          <TextInput
            variant="unstyled"
            size="lg"
            data-autofocus
            classNames={{ input: classes.input }}
            leftSection={<IconSearch size={20} />}
            aria-label={t('palette.placeholder')}
            placeholder={t('palette.placeholder')}
            value={text}
            maxLength={200}
            onChange={(e) => setText(e.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes.options} aria-label={t('palette.placeholder')}>
          {groups.map((group) => (
            <Combobox.Group key={group.label} label={group.label}>
              {group.items.map((item) => (
                <Line key={item.id} item={item} />
              ))}
            </Combobox.Group>
          ))}
          {items.length === 0 && !found.isFetching && <Combobox.Empty>{t('palette.nothing')}</Combobox.Empty>}
        </Combobox.Options>
        <Text size="xs" c="dimmed" className={classes.foot}>
          {t('palette.hint')} · <Kbd size="xs">Esc</Kbd>
        </Text>
      </Combobox>
    </Modal>
  );
}

/** Pages and commands that contain the words; without words, all of them. */
function useGroups(text: string, found: readonly PaletteItem[]) {
  const t = useShellWords();
  const may = useMay();
  const fits = (label: string) => label.toLowerCase().includes(text.toLowerCase());
  const pages = useNav()
    .map((n): PaletteItem => ({ id: `page:${n.to}`, label: t(`nav.${n.word}`), icon: n.icon, to: { to: n.to } }))
    .filter((p) => fits(p.label));
  const actions = commands
    .filter((c) => may(c.noun, 'create'))
    .map((c): PaletteItem => ({ id: `do:${c.word}`, label: t(`palette.${c.word}`), icon: c.icon, to: c.to }))
    .filter((c) => fits(c.label));
  return [
    { label: t('palette.found'), items: found },
    { label: t('palette.commands'), items: actions },
    { label: t('palette.pages'), items: pages },
  ].filter((g) => g.items.length > 0);
}

function Line({ item }: { item: PaletteItem }) {
  return (
    <Combobox.Option value={item.id} className={classes.option}>
      <item.icon size={18} aria-hidden />
      <span className={classes.label}>
        <span>{item.marks ? <MarkedRanges text={item.label} ranges={item.marks} /> : item.label}</span>
        {item.note && <small>{item.note}</small>}
      </span>
    </Combobox.Option>
  );
}
