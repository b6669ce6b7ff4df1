import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';

const slot = (key: string) => `draft:${key}`;
function read<T>(key: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(slot(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * What was typed survives leaving the page, a reload and a failed save, until it is saved or thrown away.
 * Answers whether this form began with a draft.
 */
export function useDraft<V extends Record<string, unknown>>(key: string, form: UseFormReturnType<V>) {
  const [restored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const draft = read<V>(key);
    if (!draft) return;
    form.setValues(draft);
    setRestored(true);
  }, [key]);
  const values = form.values;
  const dirty = form.isDirty();
  useEffect(() => {
    if (!dirty) return;
    const later = setTimeout(() => sessionStorage.setItem(slot(key), JSON.stringify(values)), 300);
    return () => clearTimeout(later);
  }, [key, values, dirty]);
  const forget = () => {
    sessionStorage.removeItem(slot(key));
    setRestored(false);
  };
  return {
    restored,
    forget,
    discard: () => {
      forget();
      form.reset();
    },
  };
}
