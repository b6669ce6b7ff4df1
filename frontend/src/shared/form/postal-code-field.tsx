import { Button, Group, TextInput, type TextInputProps } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';

type Place = api.PostalCode['candidates'][number];
type Props = TextInputProps & {
  value: string;
  onCode: (code: string) => void;
  /** The place the code stands for; asked back when there are several. */
  onPlace: (place: Place) => void;
};

const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** Seven digits fill in the address; a code of several towns asks which. */
export function PostalCodeField({ value, onCode, onPlace, ...props }: Props) {
  const t = useCommon();
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<readonly Place[]>([]);
  const [note, setNote] = useState<string>();
  const change = async (text: string) => {
    onCode(text);
    setChoices([]);
    setNote(undefined);
    const code = digits(text);
    if (code.length !== 7) return;
    const { candidates } = await queryClient
      .fetchQuery({ ...api.findPostalCodeOptions({ path: { code } }), staleTime: Number.POSITIVE_INFINITY })
      .catch(() => ({ candidates: [] as Place[] }));
    if (candidates.length === 0) setNote(t('postal.none'));
    else if (candidates.length === 1) onPlace(candidates[0]!);
    else setChoices(candidates);
  };
  return (
    <div>
      <TextInput
        label={t('postal.label')}
        description={note ?? t('postal.hint')}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={20}
        {...props}
        value={value}
        onChange={(e) => void change(e.currentTarget.value)}
      />
      {choices.length > 0 && (
        <Group gap={6} mt={8} role="group" aria-label={t('postal.choose')}>
          {choices.slice(0, 24).map((place) => (
            <Button
              key={`${place.city}${place.town}`}
              size="compact-sm"
              variant="default"
              onClick={() => {
                onPlace(place);
                setChoices([]);
              }}
            >
              {place.city}
              {place.town}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
