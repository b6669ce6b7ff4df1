import { queryOptions } from '@tanstack/react-query';
import * as api from '@/api';
import { type ListSearch, searchBody } from '@/shared/list/list-search';
import type { PageQuery } from '@/shared/table/use-window';

type Ask = { body: ReturnType<typeof searchBody>; signal: AbortSignal; throwOnError: true };
type Answer<Row> = Promise<{ data: { items: readonly Row[]; total?: number | null; totalCapped?: boolean | null } }>;

/** One window into the records of a noun that a search describes. */
const pageOf =
  <Row>(noun: string, read: (ask: Ask) => Answer<Row>) =>
  (search: ListSearch): PageQuery<Row> =>
  (offset, limit) => {
    const body = searchBody(search, offset, limit);
    return queryOptions({
      queryKey: [noun, 'search', body],
      queryFn: async ({ signal }) => (await read({ body, signal, throwOnError: true })).data,
    }) as ReturnType<PageQuery<Row>>;
  };

export const complaintPage = pageOf<api.ComplaintRow>('complaints', (ask) => api.op.searchComplaints(ask));
export const competitorPage = pageOf<api.Competitor>('competitors', (ask) => api.op.searchCompetitors(ask));
export const movePage = pageOf<api.CompetitorMove>('moves', (ask) => api.op.searchCompetitorMoves(ask));
export const feedbackPage = pageOf<api.ProductFeedback>('feedback', (ask) => api.op.searchProductFeedback(ask));

export const complaintOptions = (id: string) => api.getComplaintOptions({ path: { id } });
export const competitorOptions = (id: string) => api.getCompetitorOptions({ path: { id } });
