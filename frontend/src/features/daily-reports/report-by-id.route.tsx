import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { ErrorState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { ReportContent } from './components/report-content';

export const Route = createFileRoute('/_shell/daily-reports/$reportId')({ component: ReportById });

/** Where notices lead. */
function ReportById() {
  const { reportId } = Route.useParams();
  const report = useQuery(api.getDailyReportOptions({ path: { id: reportId } }));
  if (report.isError && !report.data) return <ErrorState error={report.error} retry={() => void report.refetch()} />;
  return (
    <Page name={`daily-report-${reportId}`} narrow>
      {report.data ? <ReportContent report={report.data} /> : <Skeleton h={360} />}
    </Page>
  );
}
