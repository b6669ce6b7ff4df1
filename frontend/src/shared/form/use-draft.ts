import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useMe } from '@/shared/session/me';
import { readDraft, slotOf } from './drafts';

/**
 * What was typed survives leaving the page, a reload and a failed save, until it is saved, thrown away or its writer
 * signs out. Answers whether this form began with a draft.
 */
export function useDraft<V extends Record<string, unknown>>(key: string, form: UseFormReturnType<V>) {
  const me = useMe()?.id;
  const slot = me && slotOf(me, key);
  const [restored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const draft = slot ? readDraft<V>(slot) : undefined;
    if (!draft) return;
    form.setValues(draft);
    setRestored(true);
  }, [slot]);
  const values = form.values;
  const dirty = form.isDirty();
  useEffect(() => {
    if (!dirty || !slot) return;
    const later = setTimeout(() => sessionStorage.setItem(slot, JSON.stringify(values)), 300);
    return () => clearTimeout(later);
  }, [slot, values, dirty]);
  const forget = () => {
    if (slot) sessionStorage.removeItem(slot);
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
