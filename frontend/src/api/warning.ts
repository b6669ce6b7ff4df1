import { type Problem, problemOf } from './problem';

/** A 409 that says it is a warning: the person may go on anyway, with a reason. Any other 409 stays a refusal. */
export type Warning = Problem & { evidence: unknown };
/** The reason to go on with; undefined to leave it. */
export type Ask = (warning: Warning) => Promise<string | undefined>;

let ask: Ask | undefined;
/** Who asks the person; without anybody to ask, a warning is a refusal. */
export const whenWarned = (run: Ask | undefined) => {
  ask = run;
};

const isJson = (type: string | null) => type !== null && /\bjson\b/.test(type);

async function warningOf(answer: Response): Promise<Warning | undefined> {
  if (answer.status !== 409 || !isJson(answer.headers.get('Content-Type'))) return undefined;
  const problem = problemOf(await answer.clone().json());
  return problem.warning ? (problem as Warning) : undefined;
}

/** The same request, with what the person has seen and why they go on. Another body needs another key. */
function acknowledged(request: Request, body: object, codes: readonly string[], reason: string) {
  const headers = new Headers(request.headers);
  const key = headers.get('Idempotency-Key');
  if (key) headers.set('Idempotency-Key', `${key}+${codes.join('+')}`);
  return new Request(request, { headers, body: JSON.stringify({ ...body, acknowledge: codes, reason }) });
}

/**
 * Every request that writes goes through here, so every form can be warned: the person sees the evidence, and
 * "go on anyway" sends the same body again with `acknowledge` and `reason`. A declined warning stays a 409.
 */
export async function withWarnings(request: Request, fetch: (request: Request) => Promise<Response>) {
  const again = request.clone();
  let answer = await fetch(request);
  const seen: string[] = [];
  for (let warning = await warningOf(answer); warning; warning = await warningOf(answer)) {
    if (!ask || seen.includes(warning.code) || !isJson(again.headers.get('Content-Type'))) return answer;
    const reason = await ask(warning);
    if (reason === undefined) return Response.json({ ...warning, declined: true }, { status: 409 });
    seen.push(warning.code);
    answer = await fetch(acknowledged(again.clone(), await again.clone().json(), seen, reason));
  }
  return answer;
}
