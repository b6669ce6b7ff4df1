import { Button, Fieldset, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { changed, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { useMay } from '@/shared/session/me';
import { say, sayWithUndo } from '@/shared/ui/notify';
import { useWords } from '../words';
import { SheetButtons } from './sheet-buttons';
import { SideSheet } from './side-sheet';

type Props = { list: string; item: api.CodeItem | undefined; position: number; onClose: () => void };

const valuesOf = (item: api.CodeItem | undefined, position: number) => ({
  code: item?.code ?? '',
  nameJa: item?.nameJa ?? '',
  nameEn: item?.nameEn ?? '',
  position: item?.position ?? position,
  validFrom: item?.validFrom ?? null,
  validTo: item?.validTo ?? null,
});

/** One code of a list; what is in use is retired, not removed. */
export function CodeSheet({ list, item, position, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const before = valuesOf(item, position);
  const form = useApiForm({ initialValues: before });
  const { create, update, remove } = useCodeChanges({ list, item, before, onClose, refuse: form.refuse });
  return (
    <SideSheet title={item?.nameJa ?? common('action.add')} onClose={onClose}>
      <form noValidate onSubmit={form.onSubmit((values) => (item ? update(changed(before, values)) : create(values)))}>
        <Fieldset variant="unstyled" disabled={!may('codeList', item ? 'change' : 'create')}>
          <Stack>
            <TextInput
              label={t('code.nameJa')}
              required
              maxLength={100}
              data-autofocus
              {...form.getInputProps('nameJa')}
            />
            <TextInput label={t('code.nameEn')} required maxLength={100} {...form.getInputProps('nameEn')} />
            <SimpleGrid cols={2}>
              <TextInput label={t('code.code')} required maxLength={100} {...form.getInputProps('code')} />
              <NumberInput label={t('code.position')} min={0} max={100_000} {...form.getInputProps('position')} />
              <DateField label={t('code.validFrom')} {...form.getInputProps('validFrom')} />
              <DateField label={t('code.validTo')} {...form.getInputProps('validTo')} />
            </SimpleGrid>
            {item && <Retirement list={list} item={item} onClose={onClose} />}
            <SheetButtons
              saving={false}
              onClose={onClose}
              onDelete={item && item.uses === 0 && may('codeList', 'delete') ? remove : undefined}
            />
          </Stack>
        </Fieldset>
      </form>
    </SideSheet>
  );
}

type Changes = {
  list: string;
  item: api.CodeItem | undefined;
  before: ReturnType<typeof valuesOf>;
  onClose: () => void;
  refuse: (error: unknown) => void;
};

function useCodeChanges({ list, item, before, onClose, refuse }: Changes) {
  const t = useWords();
  const common = useCommon();
  const refresh = useRefresh();
  const done = {
    meta: { quiet: true },
    onError: refuse,
    onSuccess: () => {
      say(common('state.saved'));
      onClose();
      return refresh();
    },
  };
  const create = useMutation({ ...api.createCodeItemMutation(), ...done });
  const update = useMutation({ ...api.updateCodeItemMutation(), ...done });
  const again = useMutation({ ...api.createCodeItemMutation(), onSuccess: refresh });
  const remove = useMutation({
    ...api.deleteCodeItemMutation(),
    onSuccess: () => {
      onClose();
      sayWithUndo(t('code.deleted', { name: before.nameJa }), () => again.mutate({ path: { list }, body: before }));
      return refresh();
    },
  });
  const target = { path: { list, id: item?.id ?? '' }, headers: { 'If-Match': `"${item?.version}"` } };
  return {
    create: (body: api.CodeItemInput) => create.mutate({ path: { list }, body }),
    update: (body: api.CodeItemPatch) => update.mutate({ ...target, body }),
    remove: () => remove.mutate(target),
  };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: [{ _id: 'listCodeLists' }] });
}

function Retirement({ list, item, onClose }: { list: string; item: api.CodeItem; onClose: () => void }) {
  const t = useWords();
  const refresh = useRefresh();
  const done = {
    onSuccess: () => {
      onClose();
      return refresh();
    },
  };
  const retire = useMutation({ ...api.retireCodeItemMutation(), ...done });
  const offer = useMutation({ ...api.offerCodeItemAgainMutation(), ...done });
  const target = { path: { list, id: item.id }, headers: { 'If-Match': `"${item.version}"` } };
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        loading={retire.isPending || offer.isPending}
        onClick={() => (item.retiredAt ? offer.mutate(target) : retire.mutate(target))}
      >
        {t(item.retiredAt ? 'code.offer' : 'code.retire')}
      </Button>
      {!item.retiredAt && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('code.retireHint')}
        </Text>
      )}
    </div>
  );
}
