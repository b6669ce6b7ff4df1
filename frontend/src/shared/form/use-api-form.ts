import { type UseFormInput, useForm } from '@mantine/form';
import { fieldErrors, problemOf } from '@/api';
import { sayProblem } from '@/shared/ui/notify';
import { useOnce } from './use-once';

type Input<Values extends Record<string, unknown>> = UseFormInput<Values> & {
  /** The form's name of a field that the API names otherwise. */
  fieldName?: (path: string) => string;
};

/**
 * A form whose rules are the server's: what it refuses is shown at the field it names, the rest as a notice.
 * The first refused field gets the focus.
 */
export function useApiForm<Values extends Record<string, unknown>>({ fieldName, ...input }: Input<Values>) {
  const form = useForm<Values>(input);
  const once = useOnce();
  const refuse = (error: unknown) => {
    const problem = problemOf(error);
    const errors = Object.fromEntries(
      Object.entries(fieldErrors(problem)).map(([path, message]) => [fieldName?.(path) ?? path, message]),
    );
    const known = Object.keys(errors).filter((path) => path.split('.')[0]! in form.getValues());
    form.setErrors(errors);
    if (known.length === 0) sayProblem(error);
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  /** The headers of a POST: what this form sends is done once. */
  return Object.assign(form, { refuse, once: once.headers });
}

/** Empty text leaves as null, so that a cleared field is cleared on the server too. */
export const orNull = (text: string | null | undefined) => (text?.trim() ? text.trim() : null);

/** Only what differs, as a merge patch. */
export function changed<T extends object>(before: T, after: T): Partial<T> {
  const patch: Partial<T> = {};
  for (const key of Object.keys(after) as (keyof T)[])
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) patch[key] = after[key];
  return patch;
}
