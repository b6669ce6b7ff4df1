import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { ReportContent } from './components/report-content';

export const Route = createFileRoute('/_shell/daily-reports/$userId/$date')({ component: Report });

function Report() {
  const { userId, date } = Route.useParams();
  const report = useQuery(api.getDailyReportOfOptions({ path: { userId, date } }));
  if (report.isError && !report.data) return <ErrorState error={report.error} retry={() => void report.refetch()} />;
  return (
    <Page name={`daily-report-${userId}-${date}`} narrow>
      {report.data ? <ReportContent key={`${userId}${date}`} report={report.data} /> : <Skeleton h={360} />}
    </Page>
  );
}
