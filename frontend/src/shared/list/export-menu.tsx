import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { saveFile } from '@/shared/lib/save-file';
import { useMay } from '@/shared/session/me';

type Props = {
  noun: string;
  /** The noun whose rights count, when it is another one. */
  guard?: string;
  /** The name of the file, before the day. */
  title: string;
  /** The condition of the list, or the ticked rows. */
  which: Pick<api.ExportInput, 'q' | 'where' | 'ids' | 'columns'>;
};

const formats = ['csv', 'xlsx'] as const;

/** RFM-05: the records leave as a file, as far as the reader may export them. */
export function ExportMenu({ noun, guard = noun, title, which }: Props) {
  const t = useCommon();
  const may = useMay();
  const save = useMutation({
    meta: { touches: [] },
    mutationFn: async (format: api.ExportFormat) => {
      const body = { noun, format, ...which };
      const { data } = await api.op.exportRecords({ body, parseAs: 'blob', throwOnError: true });
      saveFile(data as unknown as Blob, `${title}-${today()}.${format}`);
    },
  });
  if (!may(guard, 'export')) return null;
  return (
    <Menu position={which.ids ? 'top' : 'bottom-end'}>
      <Menu.Target>
        {which.ids ? (
          <Button size="compact-sm" variant="light" leftSection={<IconDownload size={15} />} loading={save.isPending}>
            {t('export.title')}
          </Button>
        ) : (
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('export.title')}
            title={t('export.title')}
            loading={save.isPending}
          >
            <IconDownload size={18} />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(which.ids ? 'export.ticked' : 'export.found')}</Menu.Label>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => save.mutate(format)}>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
