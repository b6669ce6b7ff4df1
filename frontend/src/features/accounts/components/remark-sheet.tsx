import { Chip, Group, Textarea } from '@mantine/core';
import * as api from '@/api';
import { DateField } from '@/shared/form/date-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { useApiForm } from '@/shared/form/use-api-form';
import { newKey } from '@/shared/form/use-once';
import { today } from '@/shared/lib/format';
import { useWords } from '../words';

const kinds = ['issue', 'interest', 'taste', 'comment'] as const;
type Props = { accountId: string; remark: api.AccountRemark | undefined; onClose: () => void };

export function RemarkSheet({ accountId, remark, onClose }: Props) {
  const t = useWords();
  const before = {
    kind: remark?.kind ?? ('issue' as (typeof kinds)[number]),
    text: remark?.text ?? '',
    notedOn: remark?.notedOn ?? (today() as string | null),
  };
  const form = useApiForm({ initialValues: before });
  const create = (body: api.AccountRemarkInput, headers = newKey()) =>
    api.op.createAccountRemark({ path: { id: accountId }, body, headers, throwOnError: true });
  const target = remark && {
    path: { id: accountId, remarkId: remark.id },
    headers: versionOf(remark),
    throwOnError: true as const,
  };
  return (
    <SideSheet title={t(remark ? 'remark.edit' : 'remark.add')} onClose={onClose}>
      <RecordForm
        form={form}
        input={(values) => values}
        editable
        create={create}
        update={target && ((body) => api.op.updateAccountRemark({ ...target, body }))}
        remove={
          target &&
          remark.allowed.includes('delete') && {
            run: () => api.op.deleteAccountRemark(target),
            undo: () => create(before),
            said: t('remark.removed'),
          }
        }
        onClose={onClose}
      >
        <Chip.Group {...form.getInputProps('kind')}>
          <Group gap={6} role="radiogroup" aria-label={t('remark.kind')}>
            {kinds.map((kind) => (
              <Chip key={kind} value={kind} radius="md" variant="light" icon={null}>
                {t(`remark.${kind}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Textarea
          label={t('remark.text')}
          required
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps('text')}
        />
        <DateField label={t('remark.notedOn')} {...form.getInputProps('notedOn')} />
      </RecordForm>
    </SideSheet>
  );
}
