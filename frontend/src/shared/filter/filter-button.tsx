import { Button, Drawer, Group, Indicator } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { type Condition, group, prune } from './condition';
import { ConditionEditor } from './condition-editor';
import { useFilterWords } from './words';

type Props = {
  noun: string;
  value: Condition | undefined;
  count: number;
  onChange: (next: Condition | undefined) => void;
};

/** Opens the builder: a sheet from the side, on a phone from the bottom. Nothing is asked before "apply". */
export function FilterButton({ noun, value, count, onChange }: Props) {
  const t = useFilterWords();
  const common = useCommon();
  const phone = usePhone();
  const [opened, { open, close }] = useDisclosure(false);
  const [draft, setDraft] = useState<Condition>({ all: [] });
  return (
    <>
      <Indicator label={count} disabled={count === 0} size={18} color="ai">
        <Button
          variant="default"
          size={phone ? 'md' : 'sm'}
          px={12}
          leftSection={<IconAdjustmentsHorizontal size={17} />}
          onClick={() => {
            setDraft(value ?? group('all', []));
            open();
          }}
        >
          {t('filter')}
        </Button>
      </Indicator>
      <Drawer
        opened={opened}
        onClose={close}
        position={phone ? 'bottom' : 'right'}
        size={phone ? '85%' : 640}
        title={t('title')}
        closeButtonProps={{ 'aria-label': common('action.close'), size: 'lg' }}
      >
        <form
          onSubmit={(e) => {
            e.preventDefault();
            onChange(prune(draft));
            close();
          }}
        >
          <ConditionEditor noun={noun} value={draft} onChange={setDraft} />
          <Group justify="flex-end" mt="xl">
            <Button
              variant="subtle"
              onClick={() => {
                onChange(undefined);
                close();
              }}
            >
              {common('action.clear')}
            </Button>
            <Button type="submit">{t('apply')}</Button>
          </Group>
        </form>
      </Drawer>
    </>
  );
}
