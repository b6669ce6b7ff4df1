import { Button, Combobox, Group, Textarea, useCombobox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { useOnce } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { usePeople } from '@/shared/session/users';
import { sayProblem } from '@/shared/ui/notify';
import { mentionedIn, typedMention, withMention } from './mention';
import { useCommentWords } from './words';

type Person = { id: string; name?: string | null | undefined };
type Props = { subjectKind: string; subjectId: string; comment?: api.Comment; onDone?: () => void };

/** Words about a record; @ offers our people, who are then told. */
export function CommentForm({ subjectKind, subjectId, comment, onDone }: Props) {
  const t = useCommentWords();
  const common = useCommon();
  const once = useOnce();
  const area = useRef<HTMLTextAreaElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState(comment?.text ?? '');
  const [chosen, setChosen] = useState<readonly Person[]>(comment?.mentions ?? []);
  const [typed, setTyped] = useState<string>();
  const { people } = usePeople([], typed ?? '');
  const found = typed === undefined ? [] : people.filter((p) => p.name.replace(/\s/g, '').includes(typed)).slice(0, 8);
  const save = useMutation({
    mutationFn: () => {
      const said = { text: text.trim(), mentions: mentionedIn(text, chosen) };
      const body = { subjectKind, subjectId, ...said };
      return comment
        ? api.op.updateComment({
            path: { id: comment.id },
            headers: versionOf(comment),
            body: said,
            throwOnError: true,
          })
        : api.op.createComment({ body, headers: once.headers(body), throwOnError: true });
    },
    meta: { quiet: true },
    onError: sayProblem,
    onSettled: (_answer, error) => once.attempted(error ?? undefined),
    onSuccess: () => {
      if (!comment) setText('');
      setChosen([]);
      onDone?.();
    },
  });
  const look = (value: string, caret: number) => {
    const name = typedMention(value, caret);
    setTyped(name);
    if (name === undefined) combobox.closeDropdown();
    else combobox.openDropdown();
  };
  const pick = (id: string) => {
    const person = found.find((p) => p.id === id);
    if (!person || !area.current) return;
    const next = withMention(text, area.current.selectionStart, person.name);
    setText(next.text);
    setChosen([...chosen, person]);
    setTyped(undefined);
    combobox.closeDropdown();
    requestAnimationFrame(() => area.current?.setSelectionRange(next.caret, next.caret));
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (text.trim()) save.mutate();
      }}
    >
      <Combobox store={combobox} onOptionSubmit={pick} position="top-start">
        <Combobox.Target withAriaAttributes={false}>
          <Textarea
            ref={area}
            aria-label={t(comment ? 'edit' : 'write')}
            placeholder={t('placeholder')}
            autosize
            minRows={comment ? 2 : 1}
            maxRows={10}
            maxLength={10_000}
            value={text}
            onChange={(e) => {
              setText(e.currentTarget.value);
              look(e.currentTarget.value, e.currentTarget.selectionStart);
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={found.length === 0}>
          <Combobox.Options aria-label={t('people')}>
            {found.map((person) => (
              <Combobox.Option key={person.id} value={person.id}>
                {person.name}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {(text.trim() !== '' || comment) && (
        <Group justify="flex-end" gap={8} mt={6}>
          {comment && (
            <Button variant="default" onClick={onDone}>
              {common('action.cancel')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending} disabled={text.trim() === ''}>
            {comment ? common('action.save') : t('send')}
          </Button>
        </Group>
      )}
    </form>
  );
}
