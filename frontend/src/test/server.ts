import { HttpResponse, http, type PathParams } from 'msw';
import { setupWorker } from 'msw/browser';

type Asked = { query: URLSearchParams; request: Request; params: PathParams };

/** One operation, typed by the generated types: mock<ListAccountsData, AccountPage>('get', '/api/v1/accounts', …). */
export const mock = <Data extends { url: string }, Body>(
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  url: Data['url'],
  answer: (asked: Asked) => Body | Response | Promise<Body | Response>,
) =>
  http[method](url.replace(/\{(\w+)\}/g, ':$1'), async ({ request, params }) => {
    const given = await answer({ query: new URL(request.url).searchParams, request, params });
    return given instanceof Response ? given : HttpResponse.json(given as never);
  });

/** A refusal as the server words it. */
export const problem = (status: number, code: string, title: string, errors: object[] = []) =>
  HttpResponse.json({ status, code, title, traceId: 'test', errors }, { status });

export const worker = setupWorker();
