import { Button, Stack, Textarea } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { SheetButtons } from '@/shared/form/sheet-buttons';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { useMay, useMe } from '@/shared/session/me';
import { say, sayWithUndo } from '@/shared/ui/notify';
import { useCommentWords } from './words';

type Props = { subjectKind: string; subjectId: string; to: { id: string; name: string } };

/** ACT-10: good words for who did this; only for who may praise, and not for oneself. */
export function PraiseButton(props: Props) {
  const t = useCommentWords();
  const may = useMay();
  const me = useMe()?.id;
  const [open, setOpen] = useState(false);
  if (!may('praise', 'create') || props.to.id === me) return null;
  return (
    <>
      <Button variant="light" leftSection={<IconHeart size={16} />} onClick={() => setOpen(true)}>
        {t('praise')}
      </Button>
      {open && <PraiseSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PraiseSheet({ subjectKind, subjectId, to, onClose }: Props & { onClose: () => void }) {
  const t = useCommentWords();
  const form = useApiForm({ initialValues: { text: '' } });
  const undo = useMutation({ ...api.withdrawPraiseMutation(), onSuccess: () => say(t('withdrawn')) });
  const give = useMutation({
    ...api.givePraiseMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: (praise) => {
      onClose();
      sayWithUndo(t('praised', { name: to.name }), () => undo.mutate({ path: { id: praise.id } }));
    },
  });
  return (
    <SideSheet title={t('praiseTo', { name: to.name })} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ text }) => {
          const body = { subjectKind, subjectId, toUserId: to.id, text: text.trim() };
          give.mutate({ body, headers: form.once(body) });
        })}
      >
        <Stack>
          <Textarea
            label={t('praiseText')}
            required
            data-autofocus
            autosize
            minRows={4}
            maxLength={2_000}
            {...form.getInputProps('text')}
          />
          <SheetButtons saving={give.isPending} onClose={onClose} />
        </Stack>
      </form>
    </SideSheet>
  );
}
