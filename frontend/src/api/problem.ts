/** RFC 9457, as every refusal of the server arrives. */
export type Problem = {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  traceId?: string;
  errors: readonly { pointer: string; code: string; message: string }[];
  /** What speaks against it. */
  evidence?: unknown;
  /** Repeated with the code acknowledged, and a reason, it goes through. */
  warning?: boolean;
  /** The person has seen the warning and left it: nothing more needs to be said. */
  declined?: boolean;
};

const offline: Problem = { status: 0, code: 'network', errors: [] };

/** Whatever a query or mutation threw, as a problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof TypeError) return offline;
  if (typeof error === 'object' && error !== null && 'status' in error) {
    const given = error as Partial<Problem>;
    return { ...given, status: Number(given.status), code: given.code ?? 'unknown', errors: given.errors ?? [] };
  }
  return { status: 500, code: 'unknown', errors: [] };
}

/** "/lines/0/amount" (or "#/...") → "lines.0.amount", the path that forms use. */
export const fieldOf = (pointer: string) => pointer.replace(/^#?\//, '').replaceAll('/', '.');

/** The first message of each field. */
export function fieldErrors(problem: Problem): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pointer, message } of problem.errors) if (pointer) found[fieldOf(pointer)] ??= message;
  return found;
}
