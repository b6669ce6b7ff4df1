import { afterEach, expect, test, vi } from 'vitest';
import { send, sendWithin } from './runtime';
import { accept, holder, signedOut, whenSignedIn, whenSignedOut } from './session';

const jwt = (sub: string) => `e30.${btoa(JSON.stringify({ sub })).replaceAll('+', '-').replaceAll('/', '_')}.x`;
const url = 'http://localhost/api/v1/contacts';
const sent: (string | null)[] = [];

/** Refuses every token but that of this user, whose the refresh cookie is. */
function server(user: string) {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (asked: string | Request) => {
    if (typeof asked === 'string') return Response.json({ accessToken: jwt(user) });
    const bearer = asked.headers.get('Authorization');
    if (bearer !== `Bearer ${jwt(user)}`) return new Response(null, { status: 401 });
    sent.push(bearer);
    return Response.json({}, { status: 201 });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  whenSignedIn(() => {});
  whenSignedOut(() => {});
  signedOut();
  sent.length = 0;
});

test('GEN-07 a tab whose browser somebody else has signed in with is signed out, and sends nothing in their name', async () => {
  accept({ accessToken: jwt('sato') });
  server('tanaka');
  let out = false;
  whenSignedOut(() => {
    out = true;
  });
  expect((await send(url, { method: 'POST', body: '{}' })).status).toBe(401);
  expect(out).toBe(true);
  accept({ accessToken: jwt('sato') });
  const both = await Promise.all([1, 2].map(() => send(url, { method: 'POST', body: '{}' })));
  expect(both.map(({ status }) => status)).toEqual([401, 401]);
  expect(sent).toEqual([]);
});

test('GEN-07 what one person entered is not sent with the token of another', async () => {
  server('tanaka');
  const kept = sendWithin(1000, true, 'sato');
  await expect(kept(url, { method: 'POST', body: '{}' })).rejects.toThrow(TypeError);
  expect(holder()).toBe('tanaka');
  await expect(kept(url, { method: 'POST', body: '{}' })).rejects.toThrow(TypeError);
  expect(sent).toEqual([]);
  expect((await sendWithin(1000, true, 'tanaka')(url, { method: 'POST', body: '{}' })).status).toBe(201);
});

test('the same user goes on with the renewed token, and who comes is told', async () => {
  const seen: string[] = [];
  whenSignedIn((user) => seen.push(user));
  accept({ accessToken: jwt('sato') });
  server('sato');
  expect((await send(url, { method: 'POST', body: '{}' })).status).toBe(201);
  expect(seen).toContain('sato');
});
