/** The access token lives in memory only; the refresh token is a cookie that scripts cannot read. */
let accessToken: string | undefined;
let refreshing: Promise<boolean> | undefined;
let onSignedOut = () => {};

export const token = () => accessToken;
export const whenSignedOut = (run: () => void) => {
  onSignedOut = run;
};
export const accept = (answer: { accessToken: string }) => {
  accessToken = answer.accessToken;
};

/** Tabs take turns, so that two of them never spend the same refresh token at once. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('tagayasu-refresh', work) : work();

async function askForToken() {
  const answer = await globalThis.fetch('/api/v1/auth/refresh', {
    method: 'POST',
    headers: { 'Tagayasu-Client': 'screen' },
    credentials: 'same-origin',
  });
  if (answer.ok) accept(await answer.json());
  else if (answer.status < 500) accessToken = undefined;
  else throw new TypeError(`refresh answered ${answer.status}`);
  return answer.ok;
}

/** One refresh at a time; false when the cookie is missing, spent or ended. */
export function refresh(): Promise<boolean> {
  refreshing ??= inTurn(askForToken).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

export const signedIn = async () => accessToken !== undefined || refresh();

export function signedOut() {
  accessToken = undefined;
  onSignedOut();
}
