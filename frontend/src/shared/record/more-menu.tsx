import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { useMay } from '@/shared/session/me';
import { say, sayWithUndo } from '@/shared/ui/notify';

type Binned = {
  noun: 'account' | 'person' | 'contact' | 'sale' | 'product' | 'complaint' | 'competitor';
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
  const may = useMay();
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
      const said = t('state.deleted', { name });
      if ('onUndo' in props || may('trash', 'change')) sayWithUndo(said, () => restore.mutate());
      else say(said);
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
