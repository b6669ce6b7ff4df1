import { Anchor, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';

type Props = { pdf: Blob | undefined; title: string; empty: string; open: string };

/** A PDF that the server made, shown in the page by the browser's own viewer, or in a tab of its own. */
export function PdfFrame({ pdf, title, empty, open }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!pdf) return;
    // the type is ours, whatever came: nothing but a paper is ever shown from here
    const made = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pdf]);
  if (!pdf || !address)
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    );
  return (
    <Stack gap={6}>
      <Anchor href={address} target="_blank" rel="noopener" size="sm">
        {open}
      </Anchor>
      <iframe
        src={`${address}#navpanes=0&view=FitH`}
        title={title}
        style={{ width: '100%', height: '72vh', border: '1px solid var(--line)', borderRadius: 8 }}
      />
    </Stack>
  );
}
