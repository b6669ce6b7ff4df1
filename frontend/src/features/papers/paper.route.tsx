import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { ErrorState } from '@/shared/ui/empty-state';
import { LayoutDesk } from './components/layout-desk';
import classes from './papers.module.css';

export const Route = createFileRoute('/_shell/settings/papers/$kind/$language')({ component: Paper });

/** PRD-03: one layout, written, looked at with sample data and put in use. */
function Paper() {
  const path = Route.useParams();
  const layout = useQuery(api.getPaperLayoutOptions({ path }));
  if (layout.isError && !layout.data) return <ErrorState error={layout.error} retry={() => void layout.refetch()} />;
  return (
    <div className={classes.body}>
      {layout.data && <LayoutDesk key={layout.data.layout.number} path={path} layout={layout.data} />}
    </div>
  );
}
