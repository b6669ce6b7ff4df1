import { Fieldset, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { say, sayWithUndo } from '@/shared/ui/notify';
import { SheetButtons } from './sheet-buttons';
import { changed, type useApiForm } from './use-api-form';
import type { Key } from './use-once';

type Props<V extends Record<string, unknown>, Input extends object> = {
  form: ReturnType<typeof useApiForm<V>>;
  /** The values as the API reads them. */
  input: (values: V) => Input;
  editable: boolean;
  create: (input: Input, headers: Key) => Promise<unknown>;
  /** Absent for a new record. */
  update?: ((changes: Partial<Input>) => Promise<unknown>) | undefined;
  /** Removed at once; "undo" makes it again. */
  remove?: { run: () => Promise<unknown>; undo: () => Promise<unknown>; said: string } | false | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** The form of one record in a side sheet: saved, removed and taken back the same way everywhere. */
export function RecordForm<V extends Record<string, unknown>, Input extends object>(props: Props<V, Input>) {
  const { form, input, update, remove, onClose } = props;
  const common = useCommon();
  const save = useMutation({
    mutationFn: (values: V) => {
      const sent = input(values);
      return update ? update(changed(input(form.getInitialValues()), sent)) : props.create(sent, form.once(sent));
    },
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
    },
  });
  const undo = useMutation({ mutationFn: () => (remove ? remove.undo() : Promise.resolve()) });
  const drop = useMutation({
    mutationFn: () => (remove ? remove.run() : Promise.resolve()),
    onSuccess: () => {
      onClose();
      if (remove) sayWithUndo(remove.said, () => undo.mutate());
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Fieldset variant="unstyled" disabled={!props.editable}>
        <Stack>
          {props.children}
          {props.editable && (
            <SheetButtons
              saving={save.isPending || drop.isPending}
              onClose={onClose}
              onDelete={remove ? () => drop.mutate() : undefined}
            />
          )}
        </Stack>
      </Fieldset>
    </form>
  );
}

/** Says which version of a record a change is meant for. */
export const versionOf = (record: { version: number }) => ({ 'If-Match': `"${record.version}"` });
