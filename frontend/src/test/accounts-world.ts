import type * as api from '@/api';
import { aCatalogue, anAccount, anAccountRow, aPersonRow, aRankHistory, aSaleRow, aTimeline, aTrend } from './builders';
import { aMe } from './render-app';
import { mock, worker } from './server';

/** A server with accounts to look at; answers windows, searches and one account's page. */
export function withAccounts(count = 5000) {
  const all = Array.from({ length: count }, (_, i) => anAccountRow(i + 1));
  const asked: api.SearchInput[] = [];
  worker.use(
    mock<api.SearchAccountsData, api.AccountList>('post', '/api/v1/accounts/search', async ({ request }) => {
      const body = (await request.json()) as api.SearchInput;
      asked.push(body);
      const hits = body.q ? all.filter((a) => a.name.includes(body.q!) || a.code.includes(body.q!)) : all;
      const offset = body.offset ?? 0;
      return { items: hits.slice(offset, offset + (body.limit ?? 50)), total: hits.length, totalCapped: false };
    }),
    mock<api.ListAccountsData, api.AccountList>('get', '/api/v1/accounts', () => ({
      items: all.slice(1, 4),
      total: 3,
    })),
    mock<api.GetAccountData, api.Account>('get', '/api/v1/accounts/{id}', ({ params }) => {
      const row = all.find((a) => a.id === params.id);
      return anAccount({ id: String(params.id), name: row?.name ?? '㈱赤木電機' });
    }),
    mock<api.GetAccountTimelineData, api.TimelinePage>('get', '/api/v1/accounts/{id}/timeline', aTimeline),
    mock<api.GetAccountSalesTrendData, api.SalesTrend>('get', '/api/v1/accounts/{id}/sales-trend', aTrend),
    mock<api.GetAccountHistoryData, api.HistoryPage>('get', '/api/v1/accounts/{id}/history', () => ({ items: [] })),
    mock<api.ListSalesData, api.SaleList>('get', '/api/v1/sales', () => ({
      items: Array.from({ length: 6 }, (_, i) => aSaleRow(i + 1)),
      total: 42,
    })),
    mock<api.ListDealsData, api.DealList>('get', '/api/v1/deals', () => ({ items: [] })),
    mock<api.GetConditionFieldsData, api.ConditionCatalogue>('get', '/api/v1/condition-fields', ({ query }) =>
      aCatalogue(query.get('noun') ?? 'account'),
    ),
    mock<api.ListAccountPersonsData, api.PersonList>('get', '/api/v1/accounts/{id}/persons', () => ({
      items: [1, 2, 3].map((n) => aPersonRow(n)),
      total: 3,
    })),
    mock<api.GetTodayData, api.Today>('get', '/api/v1/today', ({ query }) => ({
      date: query.get('on') ?? '',
      userId: aMe().id,
      userName: aMe().name,
      stops: [],
    })),
    mock<api.ListAlarmsData, object>('get', '/api/v1/alarms', () => ({ items: [] })),
    mock<api.ListYellowCardsData, object>('get', '/api/v1/yellow-cards', () => ({ items: [] })),
    mock<api.ListContactsData, api.ContactList>('get', '/api/v1/contacts', () => ({ items: [], total: 0 })),
    mock<api.ListAccountRemarksData, api.AccountRemarks>('get', '/api/v1/accounts/{id}/remarks', () => ({ items: [] })),
    mock<api.ListTasksData, api.TaskList>('get', '/api/v1/tasks', () => ({ items: [] })),
    mock<api.ListCommentsData, api.CommentList>('get', '/api/v1/comments', () => ({ items: [] })),
    mock<api.ListRankRunsData, object>('get', '/api/v1/rank-runs', () => ({ items: [] })),
    mock<api.ListImportsData, object>('get', '/api/v1/imports', () => ({ items: [] })),
    mock<api.ListSavedViewsData, api.SavedViewList>('get', '/api/v1/saved-views', () => ({ items: [] })),
    mock<api.ListCodeListsData, api.CodeLists>('get', '/api/v1/code-lists', () => ({ items: [] })),
    mock<api.ListRankSchemesData, api.RankSchemeList>('get', '/api/v1/rank-schemes', () => ({ items: [] })),
    mock<api.GetRankHistoryData, api.RankHistory>('get', '/api/v1/accounts/{id}/rank-history', () => ({
      items: aRankHistory(),
      overrides: [],
    })),
    mock<api.ListUsersData, api.UserList>('get', '/api/v1/users', () => ({ items: [] })),
    mock<api.GetUserData, api.User>(
      'get',
      '/api/v1/users/{id}',
      ({ params }) => ({ ...aMe(), id: String(params.id) }) as unknown as api.User,
    ),
  );
  return { all, asked };
}
