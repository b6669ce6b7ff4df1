import { Button, Checkbox, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { useCommon } from '@/shared/i18n/common';
import { useLanguage } from '@/shared/i18n/language';
import { useMay } from '@/shared/session/me';
import { useWords } from '../words';

type Props = {
  list: string;
  flags: readonly api.CodeFlag[];
  number: api.CodeNumber | undefined;
  item: api.CodeItem | undefined;
  position: number;
  onClose: () => void;
};

const valuesOf = (item: api.CodeItem | undefined, position: number) => ({
  code: item?.code ?? '',
  nameJa: item?.nameJa ?? '',
  nameEn: item?.nameEn ?? '',
  position: item?.position ?? position,
  validFrom: item?.validFrom ?? null,
  validTo: item?.validTo ?? null,
  flags: item?.flags ?? [],
  number: item?.number ?? ('' as number | ''),
});

type Values = ReturnType<typeof valuesOf>;

const inputOf = ({ number, ...values }: Values): api.CodeItemInput => ({
  ...values,
  number: number === '' ? null : number,
});

/** One code of a list; what is in use is retired, not removed. */
export function CodeSheet({ list, flags, number, item, position, onClose }: Props) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const japanese = useLanguage() === 'ja';
  const before = valuesOf(item, position);
  const form = useApiForm({ initialValues: before });
  const create = (body: api.CodeItemInput, headers = newKey()) =>
    api.op.createCodeItem({ path: { list }, body, headers, throwOnError: true });
  const target = item && { path: { list, id: item.id }, headers: versionOf(item), throwOnError: true as const };
  return (
    <SideSheet title={item?.nameJa ?? common('action.add')} onClose={onClose}>
      <RecordForm
        form={form}
        input={inputOf}
        editable={may('codeList', item ? 'change' : 'create')}
        create={(body: api.CodeItemInput, headers) => create(body, headers)}
        update={
          target &&
          ((body: Partial<api.CodeItemInput>) => api.op.updateCodeItem({ ...target, body: body as api.CodeItemInput }))
        }
        remove={
          target &&
          item.uses === 0 &&
          may('codeList', 'delete') && {
            run: () => api.op.deleteCodeItem(target),
            undo: () => create(inputOf(before)),
            said: t('code.deleted', { name: before.nameJa }),
          }
        }
        onClose={onClose}
      >
        <TextInput label={t('code.nameJa')} required maxLength={100} data-autofocus {...form.getInputProps('nameJa')} />
        <TextInput label={t('code.nameEn')} required maxLength={100} {...form.getInputProps('nameEn')} />
        <SimpleGrid cols={2}>
          <TextInput label={t('code.code')} required maxLength={100} {...form.getInputProps('code')} />
          <NumberField label={t('code.position')} min={0} max={100_000} {...form.getInputProps('position')} />
          <DateField label={t('code.validFrom')} {...form.getInputProps('validFrom')} />
          <DateField label={t('code.validTo')} {...form.getInputProps('validTo')} />
        </SimpleGrid>
        {number && (
          <NumberField
            label={japanese ? number.labelJa : number.labelEn}
            required
            min={number.min}
            max={number.max}
            decimalScale={2}
            description={list === 'dealProbability' ? t('code.percentHint') : undefined}
            {...form.getInputProps('number')}
          />
        )}
        {flags.length > 0 && (
          <Checkbox.Group {...form.getInputProps('flags')}>
            {flags.map((flag) => (
              <Checkbox key={flag.name} value={flag.name} label={japanese ? flag.labelJa : flag.labelEn} />
            ))}
          </Checkbox.Group>
        )}
        {item && <Retirement list={list} item={item} onClose={onClose} />}
      </RecordForm>
    </SideSheet>
  );
}

function Retirement({ list, item, onClose }: { list: string; item: api.CodeItem; onClose: () => void }) {
  const t = useWords();
  const done = { onSuccess: onClose };
  const retire = useMutation({ ...api.retireCodeItemMutation(), ...done });
  const offer = useMutation({ ...api.offerCodeItemAgainMutation(), ...done });
  const target = { path: { list, id: item.id }, headers: versionOf(item) };
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
