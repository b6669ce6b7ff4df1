import { ActionIcon, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useCommon } from '@/shared/i18n/common';
import { saveFile } from '@/shared/lib/save-file';
import { usePhone } from '@/shared/lib/use-phone';
import { say } from './notify';

/** How a paper is asked for. */
export const asPdf = { parseAs: 'blob', throwOnError: true } as const;

type Props = {
  label: string;
  /** Of the file, without its ending. */
  name: string;
  print: () => Promise<{ data: unknown; response: Response }>;
};

/** Has a paper made and hands it to the browser's downloads. */
export function PrintButton({ label, name, print }: Props) {
  const t = useCommon();
  const made = useMutation({
    mutationFn: print,
    meta: { touches: [] },
    onSuccess: ({ data, response }) => {
      saveFile(data as Blob, `${name}.pdf`);
      const missing = response.headers.get('X-Missing-Characters');
      if (missing) say(t('paper.missing', { count: missing }));
    },
  });
  const shared = { variant: 'default', loading: made.isPending, onClick: () => made.mutate() };
  return usePhone() ? (
    <ActionIcon size={44} aria-label={label} {...shared}>
      <IconPrinter size={20} />
    </ActionIcon>
  ) : (
    <Button leftSection={<IconPrinter size={16} />} {...shared}>
      {label}
    </Button>
  );
}
