import { ActionIcon, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { saveFile } from '@/shared/lib/save-file';
import { usePhone } from '@/shared/lib/use-phone';

/** How a paper is asked for. */
export const asPdf = { parseAs: 'blob', throwOnError: true } as const;

type Props = {
  label: string;
  /** Of the file, without its ending. */
  name: string;
  print: () => Promise<{ data: unknown }>;
};

/** Has a paper made and hands it to the browser's downloads. */
export function PrintButton({ label, name, print }: Props) {
  const made = useMutation({
    mutationFn: async () => (await print()).data as Blob,
    meta: { touches: [] },
    onSuccess: (pdf) => saveFile(pdf, `${name}.pdf`),
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
