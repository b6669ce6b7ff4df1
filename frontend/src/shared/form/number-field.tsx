import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useCallback } from 'react';
import { foldNumber } from '@/shared/lib/fold-number';

/** A number, typed or pasted in full width too: what an input method has composed is read when it is settled. */
export function NumberField(props: NumberInputProps) {
  const grouped = Boolean(props.thousandSeparator);
  const folded = useCallback(
    (input: HTMLInputElement | null) => (input ? foldAsTyped(input, grouped) : undefined),
    [grouped],
  );
  return <NumberInput size="sm" {...props} ref={folded} />;
}

/** Before React hears of it, else the formatter would wipe what it does not know as a digit. */
function foldAsTyped(input: HTMLInputElement, grouped: boolean) {
  let composing = false;
  const fold = () => {
    const typed = input.value;
    const text = grouped ? foldNumber(typed) : foldNumber(typed).replaceAll(',', '');
    if (text === typed || /^[\x20-\x7e]*$/.test(typed)) return;
    const fromEnd = typed.length - (input.selectionEnd ?? typed.length);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.setSelectionRange(text.length - fromEnd, text.length - fromEnd);
  };
  const parts: Record<string, (event: Event) => void> = {
    compositionstart: () => {
      composing = true;
    },
    input: (event) => {
      if (composing) event.stopPropagation();
      else fold();
    },
    compositionend: () => {
      composing = false;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  for (const [name, act] of Object.entries(parts)) input.addEventListener(name, act, true);
  return () => {
    for (const [name, act] of Object.entries(parts)) input.removeEventListener(name, act, true);
  };
}
