import { Alert, Badge, Card, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type * as api from '@/api';
import { Comments } from '@/shared/comments/comments';
import { shortDate } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { Passages } from '@/shared/voice/passages';
import { type Mark, useMarks } from '@/shared/voice/use-marks';
import { useMarkWords } from '@/shared/voice/words';
import classes from '../reports.module.css';
import { useRemarks } from '../use-remarks';
import { useWords } from '../words';
import { Remarks } from './remarks';
import { ReportHeader } from './report-header';

/** ACT-06: the day as the contacts tell it, the writer's remarks, what comes next. */
export function ReportContent({ report }: { report: api.DailyReport }) {
  const t = useWords();
  const hint = useMarkWords();
  const remarks = useRemarks(report);
  const marks = useMarks(report.entries.map((e) => e.contactId));
  return (
    <>
      <ReportHeader report={report} keepRemarks={remarks.now} />
      {report.changed && (
        <Alert color="yellow" variant="light" role="status">
          {t('changedHint')}
        </Alert>
      )}
      <Card withBorder padding="md" component="section" aria-label={t('entries')}>
        <Title order={2} mb={8}>
          {t('entries')}
        </Title>
        {report.entries.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noEntries')}
          </Text>
        )}
        {report.entries.some((e) => e.text) && (
          <Text size="xs" c="dimmed" mb={4}>
            {hint('hint')}
          </Text>
        )}
        <ol className={classes.entries}>
          {report.entries.map((entry) => (
            <Entry key={entry.contactId} entry={entry} marks={marks.filter((m) => m.contactId === entry.contactId)} />
          ))}
        </ol>
      </Card>
      <Remarks report={report} remarks={remarks} />
      <Plans plans={report.plans} />
      {report.submitted && report.id && <Comments subjectKind="dailyReport" subjectId={report.id} />}
    </>
  );
}

const minutes = (time: string | null | undefined) => time?.slice(0, 5);

function Entry({ entry, marks }: { entry: api.DailyReportEntry; marks: readonly Mark[] }) {
  const t = useWords();
  const purpose = useCodeName('contactPurpose');
  const method = useCodeName('contactMethod');
  const met = entry.persons.map((p) => p.name).filter(Boolean);
  return (
    <li>
      <div className={classes.head}>
        <time>{[minutes(entry.from), minutes(entry.to)].filter(Boolean).join('–')}</time>
        <Link to="/accounts/$accountId" params={{ accountId: entry.accountId }}>
          {entry.accountName}
        </Link>
        <Link to="/contacts/$contactId" params={{ contactId: entry.contactId }} className={classes.what}>
          {[purpose(entry.purpose) ?? method(entry.method), entry.subject].filter(Boolean).join('：')}
        </Link>
        {entry.changed && (
          <Badge color="yellow" variant="light" tt="none">
            {t('changed')}
          </Badge>
        )}
        {entry.priorities.map((name) => (
          <Badge key={name} variant="light" tt="none">
            {name}
          </Badge>
        ))}
      </div>
      {met.length > 0 && <small className={classes.met}>{met.join('・')}</small>}
      {entry.text && <Passages said={entry} marks={marks} />}
      {(entry.nextAction || entry.nextActionOn) && (
        <p className={classes.next}>
          {t('next')} {entry.nextActionOn && shortDate(entry.nextActionOn)} {entry.nextAction}
        </p>
      )}
    </li>
  );
}

function Plans({ plans }: { plans: readonly api.DailyReportEntry[] }) {
  const t = useWords();
  const purpose = useCodeName('contactPurpose');
  if (plans.length === 0) return null;
  return (
    <Card withBorder padding="md" component="section" aria-label={t('plans')}>
      <Title order={2} mb={8}>
        {t('plansOf', { day: shortDate(plans[0]!.day) })}
      </Title>
      <ol className={classes.entries}>
        {plans.map((plan) => (
          <li key={plan.contactId}>
            <div className={classes.head}>
              <time>{minutes(plan.from)}</time>
              <Link to="/accounts/$accountId" params={{ accountId: plan.accountId }}>
                {plan.accountName}
              </Link>
              <span>{[purpose(plan.purpose), plan.subject].filter(Boolean).join('：')}</span>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
