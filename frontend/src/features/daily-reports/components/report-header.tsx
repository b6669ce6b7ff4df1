import { ActionIcon, Badge, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import dayjs from 'dayjs';
import * as api from '@/api';
import { PraiseButton } from '@/shared/comments/praise-button';
import { newKey } from '@/shared/form/use-once';
import { longDate, shortDate, today } from '@/shared/lib/format';
import { useMe } from '@/shared/session/me';
import { Moment } from '@/shared/ui/day';
import { say } from '@/shared/ui/notify';
import { PageHeader, useBack } from '@/shared/ui/page';
import type { KeepRemarks } from '../use-remarks';
import { useWords } from '../words';

type Props = { report: api.DailyReport; keepRemarks: KeepRemarks };

/** Whose day it is, where it stands, and the one step that is next: submit it, or say that one has read it. */
export function ReportHeader({ report, keepRemarks }: Props) {
  const t = useWords();
  const me = useMe();
  const own = me?.id === report.userId;
  return (
    <PageHeader
      title={longDate(report.reportedOn)}
      tab={t('tabTitle', { day: shortDate(report.reportedOn) })}
      before={own && <OtherDay report={report} />}
      below={
        <>
          <Badge variant="light" color={report.submitted ? 'green' : 'gray'} tt="none" mr={8}>
            {t(report.submitted ? 'state.submitted' : 'state.draft')}
          </Badge>
          {report.userName}
          {report.submittedAt && (
            <>
              ・<Moment value={report.submittedAt} />
            </>
          )}
          {report.superiors.length > 0 && `・${t('to', { names: report.superiors.map((s) => s.userName).join('・') })}`}
          {report.readings.map((r) => (
            <span key={r.userId}>
              ・{t('readBy', { name: r.userName ?? '' })} <Moment value={r.readAt} />
            </span>
          ))}
        </>
      }
      back={useBack('/daily-reports')}
    >
      {report.submitted && report.id && (
        <PraiseButton
          subjectKind="dailyReport"
          subjectId={report.id}
          to={{ id: report.userId, name: report.userName ?? '' }}
        />
      )}
      {report.allowed.includes('submit') && <Submit keepRemarks={keepRemarks} />}
      {report.allowed.includes('read') && !report.readings.some((r) => r.userId === me?.id) && <Read report={report} />}
    </PageHeader>
  );
}

function OtherDay({ report }: { report: api.DailyReport }) {
  const t = useWords();
  const day = (by: number) => dayjs(report.reportedOn).add(by, 'day').format('YYYY-MM-DD');
  const step = (by: number) => (
    <ActionIcon
      size={36}
      aria-label={t(by < 0 ? 'before' : 'after')}
      renderRoot={(props) => (
        <Link to="/daily-reports/$userId/$date" params={{ userId: report.userId, date: day(by) }} replace {...props} />
      )}
    >
      {by < 0 ? <IconChevronLeft size={18} /> : <IconChevronRight size={18} />}
    </ActionIcon>
  );
  return (
    <Group gap={0} wrap="nowrap">
      {step(-1)}
      {report.reportedOn < today() && step(1)}
    </Group>
  );
}

/** What was typed last goes with it. */
function Submit({ keepRemarks }: { keepRemarks: KeepRemarks }) {
  const t = useWords();
  const submit = useMutation({
    mutationFn: async () => {
      const kept = await keepRemarks();
      await api.op.submitDailyReport({ path: { id: kept.id as string }, headers: newKey(), throwOnError: true });
    },
    onSuccess: () => say(t('submitted')),
  });
  return (
    <Button loading={submit.isPending} onClick={() => submit.mutate()} mih={44}>
      {t('submit')}
    </Button>
  );
}

function Read({ report }: { report: api.DailyReport }) {
  const t = useWords();
  const read = useMutation({
    mutationFn: () =>
      api.op.readDailyReport({ path: { id: report.id as string }, headers: newKey(), throwOnError: true }),
  });
  return (
    <Button loading={read.isPending} onClick={() => read.mutate()} mih={44}>
      {t('markRead')}
    </Button>
  );
}
