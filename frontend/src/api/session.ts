/** The access token lives in memory only; the refresh token is a cookie that scripts cannot read. */
let accessToken: string | undefined;
let refreshing: Promise<boolean> | undefined;
let onSignedOut = () => {};
let onSignedIn = (_user: string) => {};

export const token = () => accessToken;

/** Whom a token names; undefined when it cannot be read. */
function subjectOf(jwt: string): string | undefined {
  try {
    const claims = atob((jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return (JSON.parse(claims) as { sub?: string }).sub;
  } catch {
    return undefined;
  }
}
/** The user whose requests leave this tab now. */
export const holder = () => accessToken && subjectOf(accessToken);

export const whenSignedOut = (run: () => void) => {
  onSignedOut = run;
};
/** Called with the user whenever there is a token, before anything is sent with it. */
export const whenSignedIn = (run: (user: string) => void) => {
  onSignedIn = run;
};
export const accept = (answer: { accessToken: string }) => {
  accessToken = answer.accessToken;
  const user = holder();
  if (user) onSignedIn(user);
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
  if (answer.status >= 500) throw new TypeError(`refresh answered ${answer.status}`);
  const session: { accessToken: string } | undefined = answer.ok ? await answer.json() : undefined;
  // somebody else has signed in with this browser: what this tab shows and sends is not theirs
  const other = session && accessToken && subjectOf(session.accessToken) !== holder();
  if (session && !other) accept(session);
  else accessToken = undefined;
  return accessToken !== undefined;
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
