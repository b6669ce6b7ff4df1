import { Card, Text, Textarea, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useWords } from '../words';

/** What the contacts do not say. Kept while one types, fixed with the submission. */
export function Remarks({ report }: { report: api.DailyReport }) {
  const t = useWords();
  if (!report.allowed.includes('write'))
    return report.remarks ? (
      <Card withBorder padding="md" component="section" aria-label={t('remarks')}>
        <Title order={2} mb={8}>
          {t('remarks')}
        </Title>
        <Text style={{ whiteSpace: 'pre-wrap' }}>{report.remarks}</Text>
      </Card>
    ) : null;
  return <Writing report={report} />;
}

function Writing({ report }: { report: api.DailyReport }) {
  const t = useWords();
  const [text, setText] = useState(report.remarks ?? '');
  const [kept, setKept] = useState(true);
  const keep = useMutation({
    mutationFn: (remarks: string) =>
      api.op.putDailyReport({
        path: { userId: report.userId, date: report.reportedOn },
        body: { remarks },
        throwOnError: true,
      }),
    meta: { touches: ['getDailyReportOf', 'listDailyReports'] },
    onSuccess: () => setKept(true),
  });
  const later = useDebouncedCallback((remarks: string) => keep.mutate(remarks), { delay: 700, flushOnUnmount: true });
  return (
    <Card withBorder padding="md" component="section" aria-label={t('remarks')}>
      <Title order={2} mb={8}>
        {t('remarks')}
      </Title>
      <Textarea
        aria-label={t('remarks')}
        placeholder={t('remarksHint')}
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        onChange={(e) => {
          setText(e.currentTarget.value);
          setKept(false);
          later(e.currentTarget.value);
        }}
      />
      <Text size="xs" c="dimmed" mt={4} aria-live="polite">
        {text && kept ? t('kept') : '\u00a0'}
      </Text>
    </Card>
  );
}
