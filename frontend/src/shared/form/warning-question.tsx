import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { usePhone } from '@/shared/lib/use-phone';
import { problemText } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { evidenceLines } from './evidence';
import { orNull } from './use-api-form';
import classes from './warning-question.module.css';

const reasonsWithWords = ['name', 'corporateNumber', 'phone'] as const;

type Props = { warning: api.Warning; onClose: (reason: string | undefined) => void };

/** What speaks against it, why to go on, or better not. */
export function WarningQuestion({ warning, onClose }: Props) {
  const t = useCommon();
  const phone = usePhone();
  const [reason, setReason] = useState('');
  const lines = evidenceLines(warning.evidence);
  const leave = () => onClose(undefined);
  const join = useMutation({
    ...api.requestToJoinContactMutation(),
    meta: { touches: [] },
    onSuccess: () => {
      say(t('warning.joined'));
      leave();
    },
  });
  const because = (reason: string) => {
    const known = reasonsWithWords.find((word) => word === reason);
    return known ? t(`warning.because.${known}`) : reason;
  };
  return (
    <Modal
      opened
      onClose={leave}
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
            <ul className={classes.evidence} aria-label={t('warning.evidence')}>
              {lines.map(({ key, text, note, reasons, home, joinId, dealId }) => (
                <li key={key}>
                  <span>
                    {text} <small>{note}</small>
                    {reasons.length > 0 && <small>{reasons.map(because).join('・')}</small>}
                  </span>
                  {joinId && (
                    <Button
                      variant="light"
                      loading={join.isPending}
                      aria-label={t('warning.joinThis', { what: text })}
                      onClick={() => join.mutate({ path: { id: joinId }, body: { message: orNull(reason) } })}
                    >
                      {t('warning.join')}
                    </Button>
                  )}
                  {dealId && (
                    <Button
                      variant="light"
                      renderRoot={(root) => (
                        <Link
                          {...root}
                          to="/deals/$dealId"
                          params={{ dealId }}
                          target="_blank"
                          rel="noopener"
                          aria-label={t('warning.seeThis', { what: `${text} ${note}` })}
                        />
                      )}
                    >
                      {t('warning.see')}
                    </Button>
                  )}
                  {home && (
                    <Button
                      variant="light"
                      renderRoot={(root) => (
                        <Link {...root} {...home} aria-label={t('warning.useThis', { what: text })} onClick={leave} />
                      )}
                    >
                      {t('warning.use')}
                    </Button>
                  )}
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
            <Button variant="default" onClick={leave}>
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
