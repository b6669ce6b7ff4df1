import { Button, Group } from '@mantine/core';
import { useCommon } from '@/shared/i18n/common';

type Props = { saving: boolean; onClose: () => void; onDelete?: (() => void) | undefined };

export function SheetButtons({ saving, onClose, onDelete }: Props) {
  const common = useCommon();
  return (
    <Group mt="md">
      {onDelete && (
        <Button variant="subtle" color="red" onClick={onDelete}>
          {common('action.delete')}
        </Button>
      )}
      <Button variant="default" ml="auto" onClick={onClose}>
        {common('action.cancel')}
      </Button>
      <Button type="submit" loading={saving}>
        {common('action.save')}
      </Button>
    </Group>
  );
}
