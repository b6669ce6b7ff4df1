import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { useShortcuts } from '@/shared/lib/hotkeys';
import { usePhone } from '@/shared/lib/use-phone';

type Props = { value: string | undefined; label: string; onChange: (q: string | undefined) => void };

/** Searches while one types, once the input method has settled; "/" comes here. */
export function SearchBox({ value = '', label, onChange }: Props) {
  const t = useCommon();
  const phone = usePhone();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const composing = useRef(false);
  const send = (q: string) => {
    sent.current = q;
    onChange(q || undefined);
  };
  const later = useDebouncedCallback(send, 120);
  // Back, a saved view or "clear" changes the address: the box follows, unless the words are its own
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);
  useShortcuts([{ keys: '/', label: t('action.search'), run: () => input.current?.focus() }]);
  return (
    <TextInput
      ref={input}
      type="search"
      enterKeyHint="search"
      aria-label={label}
      placeholder={phone ? label : `${label}  /`}
      leftSection={<IconSearch size={16} />}
      rightSection={
        text && (
          <CloseButton
            size="sm"
            aria-label={t('action.clear')}
            onClick={() => {
              setText('');
              send('');
              input.current?.focus();
            }}
          />
        )
      }
      size={phone ? 'md' : 'sm'}
      flex={1}
      maw={phone ? undefined : 320}
      maxLength={200}
      value={text}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(e) => {
        composing.current = false;
        later(e.currentTarget.value);
      }}
      onChange={(e) => {
        setText(e.currentTarget.value);
        if (!composing.current) later(e.currentTarget.value);
      }}
      onKeyDown={(e) => e.key === 'Escape' && e.currentTarget.blur()}
    />
  );
}
