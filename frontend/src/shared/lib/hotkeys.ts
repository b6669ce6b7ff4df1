import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createStore } from './store';

/** keys: "c", "?", "/", "g a" (one after the other), "mod+k" (Ctrl or Cmd). */
export type Shortcut = { keys: string; label: string; run: () => void };

const active = createStore<readonly Shortcut[]>([]);
export const useActiveShortcuts = () => useSyncExternalStore(active.subscribe, active.get);

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || !!target.closest('[role=dialog]'));

export function strokeOf(e: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>) {
  if (e.altKey) return '';
  return (e.ctrlKey || e.metaKey ? 'mod+' : '') + (e.key.length === 1 ? e.key.toLowerCase() : e.key);
}

let previous = { stroke: '', at: 0 };
function onKeyDown(e: KeyboardEvent) {
  if (e.isComposing || e.defaultPrevented) return;
  const stroke = strokeOf(e);
  if (!stroke || (typing(e.target) && !stroke.startsWith('mod+'))) return;
  const pair = e.timeStamp - previous.at < 1000 ? `${previous.stroke} ${stroke}` : '';
  const found = active.get().findLast((s) => s.keys === pair) ?? active.get().findLast((s) => s.keys === stroke);
  previous = { stroke, at: e.timeStamp };
  if (!found) return;
  e.preventDefault();
  found.run();
}

/** Keys that work while the component is shown; the newest wins. All of them are listed under "?". */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map((s) => `${s.keys}:${s.label}`).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list; run is read through the ref
  useEffect(() => {
    const mine = latest.current.map((s, i) => ({ ...s, run: () => latest.current[i]?.run() }));
    if (active.get().length === 0) addEventListener('keydown', onKeyDown);
    active.set([...active.get(), ...mine]);
    return () => {
      active.set(active.get().filter((s) => !mine.includes(s)));
      if (active.get().length === 0) removeEventListener('keydown', onKeyDown);
    };
  }, [signature]);
}
