import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { say, sayWithUndo } from '@/shared/ui/notify';

type Binned = {
  noun: 'account' | 'person' | 'contact' | 'deal' | 'sale' | 'product' | 'complaint' | 'competitor';
  id: string;
};

type Props = (Binned | { onUndo: () => Promise<unknown> }) & {
  name: string;
  /** Deletes the record; the bin keeps it. */
  onDelete: () => Promise<unknown>;
  /** The list one goes back to. */
  list: string;
};

/** The rare actions of a record. Deleting asks nothing: it is done, and can be taken back. */
export function MoreMenu(props: Props) {
  const { name, onDelete, list } = props;
  const t = useCommon();
  const phone = usePhone();
  const router = useRouter();
  const restore = useMutation({
    mutationFn: () =>
      'onUndo' in props
        ? props.onUndo()
        : api.op.restoreFromTrash({ path: { noun: props.noun, id: props.id }, throwOnError: true }),
    onSuccess: () => say(t('state.restored', { name })),
  });
  const remove = useMutation({
    mutationFn: onDelete,
    onSuccess: async () => {
      await router.navigate({ to: list });
      sayWithUndo(t('state.deleted', { name }), () => restore.mutate());
    },
  });
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon size={phone ? 44 : 36} variant="default" aria-label={t('action.more')} loading={remove.isPending}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item mih={phone ? 44 : undefined} leftSection={<IconTrash size={16} />} onClick={() => remove.mutate()}>
          {t('action.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
