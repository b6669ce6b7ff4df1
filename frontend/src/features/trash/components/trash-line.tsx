import { Button, Group, Popover, Stack, Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { Moment } from '@/shared/ui/day';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

const kinds = [
  'account',
  'person',
  'contact',
  'task',
  'deal',
  'campaign',
  'sale',
  'product',
  'complaint',
  'competitor',
  'competitorMove',
  'productFeedback',
  'targetList',
] as const;

export function TrashLine({ item, mayPurge }: { item: api.TrashItem; mayPurge: boolean }) {
  const t = useWords();
  const common = useCommon();
  const kind = kinds.find((k) => k === item.noun);
  const path = { noun: item.noun, id: item.id };
  const restore = useMutation({
    ...api.restoreFromTrashMutation(),
    onSuccess: () => say(common('state.restored', { name: item.label })),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <b>{item.label}</b>
        <Text size="xs" c="dimmed">
          {kind ? t(`kind.${kind}`) : item.noun}
        </Text>
      </Table.Td>
      <Table.Td>
        <Moment value={item.deletedAt} />
      </Table.Td>
      <Table.Td>{item.deletedByName}</Table.Td>
      <Table.Td>
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="light"
            loading={restore.isPending}
            onClick={() => restore.mutate({ path })}
          >
            {t('restore')}
          </Button>
          {mayPurge && <Purge item={item} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** The one act that cannot be taken back asks first. */
function Purge({ item }: { item: api.TrashItem }) {
  const t = useWords();
  const purge = useMutation({
    ...api.purgeFromTrashMutation(),
    onSuccess: () => say(t('purged', { name: item.label })),
  });
  return (
    <Popover position="bottom-end" shadow="md" trapFocus width={220}>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" color="red">
          {t('purge')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8}>
          <Text size="sm">{t('purgeSure')}</Text>
          <Button
            size="compact-sm"
            color="red.9"
            loading={purge.isPending}
            onClick={() => purge.mutate({ path: { noun: item.noun, id: item.id } })}
          >
            {t('purge')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
