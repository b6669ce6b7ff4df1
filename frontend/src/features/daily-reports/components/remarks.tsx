import { Card, Text, Textarea, Title } from '@mantine/core';
import type * as api from '@/api';
import type { useRemarks } from '../use-remarks';
import { useWords } from '../words';

type Props = { report: api.DailyReport; remarks: ReturnType<typeof useRemarks> };

/** What the contacts do not say: written while the report is a draft, fixed with the submission. */
export function Remarks({ report, remarks }: Props) {
  const t = useWords();
  const writes = report.allowed.includes('write');
  if (!writes && !report.remarks) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('remarks')}>
      <Title order={2} mb={8}>
        {t('remarks')}
      </Title>
      {writes ? (
        <>
          <Textarea
            aria-label={t('remarks')}
            placeholder={t('remarksHint')}
            autosize
            minRows={3}
            maxLength={10_000}
            value={remarks.text}
            onChange={(e) => remarks.write(e.currentTarget.value)}
          />
          <Text size="xs" c="dimmed" mt={4} aria-live="polite">
            {remarks.text && remarks.kept ? t('kept') : '\u00a0'}
          </Text>
        </>
      ) : (
        <Text style={{ whiteSpace: 'pre-wrap' }}>{report.remarks}</Text>
      )}
    </Card>
  );
}
