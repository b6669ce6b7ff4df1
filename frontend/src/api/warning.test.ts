import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemOf } from './problem';
import { whenWarned, withWarnings } from './warning';

const evidence = [{ id: 'a1', name: '㈱赤木電機' }];
const warning = (code: string, rest: object = { warning: true }) =>
  Response.json({ status: 409, code, title: '似た顧客があります', evidence, ...rest }, { status: 409 });
let sent: { body: unknown; key: string | null }[] = [];
/** Answers with each of these in turn. */
const server =
  (...answers: Response[]) =>
  async (request: Request) => {
    sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
    return answers[sent.length - 1]!;
  };
const request = () =>
  new Request('http://localhost/api/v1/accounts', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
    body: JSON.stringify({ name: '赤木電機' }),
  });

beforeEach(() => {
  sent = [];
});
afterEach(() => whenWarned(undefined));

test('"go on anyway" sends the same body again with what was seen and why', async () => {
  whenWarned(async ({ code, evidence: shown }) => (shown === undefined ? undefined : `別会社 (${code})`));
  const answer = await withWarnings(
    request(),
    server(warning('duplicate_candidates'), Response.json({}, { status: 201 })),
  );
  expect(answer.status).toBe(201);
  expect(sent[1]).toEqual({
    body: { name: '赤木電機', acknowledge: ['duplicate_candidates'], reason: '別会社 (duplicate_candidates)' },
    key: 'k+duplicate_candidates',
  });
});

test('a second warning is asked about too, the first stays acknowledged', async () => {
  whenWarned(async () => '確認済み');
  const answers = [warning('duplicate_candidates'), warning('double_approach'), Response.json({}, { status: 201 })];
  expect((await withWarnings(request(), server(...answers))).status).toBe(201);
  expect(sent[2]?.body).toMatchObject({ acknowledge: ['duplicate_candidates', 'double_approach'] });
});

test('a warning that is left stays a refusal about which nothing more is said', async () => {
  whenWarned(async () => undefined);
  const answer = await withWarnings(request(), server(warning('duplicate_candidates')));
  expect(answer.status).toBe(409);
  expect(problemOf(await answer.json()).declined).toBe(true);
  expect(sent).toHaveLength(1);
});

test('a warning that comes back although it was acknowledged is not asked about for ever', async () => {
  whenWarned(async () => 'x');
  const answer = await withWarnings(request(), server(warning('double_approach'), warning('double_approach')));
  expect(answer.status).toBe(409);
  expect(sent).toHaveLength(2);
});

test('a plain 409 is nobody to be asked about', async () => {
  whenWarned(async () => 'x');
  const taken = Response.json({ status: 409, code: 'taken', errors: [] }, { status: 409 });
  expect(await withWarnings(request(), server(taken))).toBe(taken);
});

test('a refusal that says what it rests on is no question', async () => {
  whenWarned(async () => 'x');
  const answer = await withWarnings(request(), server(warning('code_in_use', {})));
  expect(answer.status).toBe(409);
  expect(sent).toHaveLength(1);
});
