import type { CreateClientConfig } from './gen/client.gen';
import { holder, refresh, signedOut, token } from './session';
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

/** What one person entered does not leave in the name of another. */
function refuseOthers(writer: string | undefined) {
  const user = holder();
  if (writer && user && user !== writer) throw new TypeError('somebody else is signed in');
}

/**
 * Sends the token along; on 401 renews it once and sends again.
 *
 * @param writer nobody else's token goes with it
 */
async function sendSigned(request: Request, writer?: string): Promise<Response> {
  refuseOthers(writer);
  const user = holder();
  const again = request.clone();
  const answer = await globalThis.fetch(stamped(request));
  if (answer.status !== 401 || isSignIn(request.url)) return answer;
  if (await refresh()) {
    refuseOthers(writer);
    return user && user !== holder() ? answer : globalThis.fetch(stamped(again));
  }
  signedOut();
  return answer;
}

export const send = (input: RequestInfo | URL, init?: RequestInit) =>
  withWarnings(new Request(input, init), (request) => sendSigned(request));

/**
 * A fetch that gives up after so many milliseconds, for what may be sent again later. Unasked means in the background:
 * nobody is there to answer, so a soft warning stays a refusal.
 */
export const sendWithin =
  (limit: number, unasked: boolean, writer: string) => (input: RequestInfo | URL, init?: RequestInit) => {
    const attempt = (request: Request) =>
      sendSigned(new Request(request, { signal: AbortSignal.timeout(limit) }), writer);
    const request = new Request(input, init);
    return unasked ? attempt(request) : withWarnings(request, attempt);
  };

export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: globalThis.location?.origin ?? '',
  fetch: send,
});
