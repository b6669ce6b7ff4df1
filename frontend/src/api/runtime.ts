import type { CreateClientConfig } from './gen/client.gen';
import { refresh, signedOut, token } from './session';
import { withWarnings } from './warning';

let language = () => 'ja';
/** Messages of the server come in the language of the screen. */
export const speak = (read: () => string) => {
  language = read;
};

function stamped(request: Request) {
  const headers = new Headers(request.headers);
  headers.set('Accept-Language', language());
  headers.set('Tagayasu-Client', 'screen');
  const bearer = token();
  if (bearer) headers.set('Authorization', `Bearer ${bearer}`);
  return new Request(request, { headers });
}

const isSignIn = (url: string) => /\/api\/v1\/(auth\/(login|refresh|logout)|setup)/.test(url);

/** Sends the token along; on 401 renews it once and sends again. */
async function sendSigned(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await globalThis.fetch(stamped(request));
  if (answer.status !== 401 || isSignIn(request.url)) return answer;
  if (await refresh()) return globalThis.fetch(stamped(again));
  signedOut();
  return answer;
}

export const send = (input: RequestInfo | URL, init?: RequestInit) =>
  withWarnings(new Request(input, init), sendSigned);

export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: globalThis.location?.origin ?? '',
  fetch: send,
});
