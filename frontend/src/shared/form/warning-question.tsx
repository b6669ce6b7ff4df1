import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Warning } from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { problemText } from '@/shared/ui/empty-state';
import { evidenceLines } from './evidence';

type Props = { warning: Warning; onClose: (reason: string | undefined) => void };

/** What speaks against it, why to go on, or better not. */
export function WarningQuestion({ warning, onClose }: Props) {
  const t = useCommon();
  const phone = usePhone();
  const [reason, setReason] = useState('');
  const lines = evidenceLines(warning.evidence);
  return (
    <Modal
      opened
      onClose={() => onClose(undefined)}
      title={warning.title ?? t('warning.title')}
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': t('action.close'), size: 'lg' }}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (reason.trim()) onClose(reason.trim());
        }}
      >
        <Stack>
          {warning.detail && <Text size="sm">{problemText(warning, t)}</Text>}
          {lines.length > 0 && (
            <ul style={{ margin: 0, paddingInlineStart: 20 }} aria-label={t('warning.evidence')}>
              {lines.map(({ key, text, note }) => (
                <li key={key}>
                  {text} <small style={{ color: 'var(--mantine-color-dimmed)' }}>{note}</small>
                </li>
              ))}
            </ul>
          )}
          <Textarea
            label={t('warning.reason')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(undefined)}>
              {t('warning.leave')}
            </Button>
            <Button type="submit" disabled={!reason.trim()}>
              {t('warning.goOn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
