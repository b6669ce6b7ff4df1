import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { CodeField } from '@/shared/form/code-field';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { SheetButtons } from '@/shared/form/sheet-buttons';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { today } from '@/shared/lib/format';
import { optional } from '@/shared/orders/line-values';
import { useCodeList } from '@/shared/session/codes';
import { say } from '@/shared/ui/notify';
import { useWords } from '../words';

export type Verb = 'win' | 'lose' | 'close' | 'reopen' | 'makeSale';
type Props = { deal: api.Deal; verb: Verb; onClose: () => void };

/** What a deal's end, new beginning or sale asks for. */
export function VerbSheet(props: Props) {
  const t = useWords();
  return (
    <SideSheet title={t(`page.${props.verb}`)} onClose={props.onClose}>
      {props.verb === 'reopen' ? (
        <Reopening {...props} />
      ) : props.verb === 'makeSale' ? (
        <ASale {...props} />
      ) : (
        <Closing {...props} />
      )}
    </SideSheet>
  );
}

/** The code that the button stands for: the first that is offered with its flag. */
function useClosing(verb: Verb) {
  const offered = useCodeList('dealClosing')?.items.filter((item) => item.offered) ?? [];
  const flag = verb === 'win' ? 'won' : 'lost';
  if (verb === 'close') return offered.find((item) => item.flags.length === 0)?.code ?? '';
  return offered.find((item) => item.flags.includes(flag))?.code ?? '';
}

function Closing({ deal, verb, onClose }: Props) {
  const t = useWords();
  const closing = useClosing(verb);
  const form = useApiForm({
    initialValues: {
      closing,
      closedOn: today() as string | null,
      amount: deal.amount as number | '',
      closingReason: '',
      note: '',
    },
  });
  const close = useMutation({
    ...api.closeDealMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: () => {
      say(t(`page.${verb}`));
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        close.mutate({
          path: { id: deal.id },
          body: {
            closing: values.closing,
            closedOn: values.closedOn,
            amount: optional(values.amount),
            closingReason: orNull(values.closingReason),
            note: orNull(values.note),
          },
        }),
      )}
    >
      <Stack>
        {verb === 'close' && (
          <CodeField list="dealClosing" label={t('field.closing')} {...form.getInputProps('closing')} />
        )}
        {verb === 'lose' && (
          <CodeField list="lostReason" label={t('field.reason')} {...form.getInputProps('closingReason')} />
        )}
        <DateField label={t('field.closedOn')} required {...form.getInputProps('closedOn')} />
        <NumberField
          label={t('field.amount')}
          thousandSeparator
          decimalScale={4}
          min={0}
          disabled={deal.lines.length > 0}
          {...form.getInputProps('amount')}
        />
        <Textarea
          label={t('field.closingNote')}
          autosize
          minRows={3}
          maxLength={10_000}
          {...form.getInputProps('note')}
        />
        <SheetButtons saving={close.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}

function Reopening({ deal, onClose }: Props) {
  const t = useWords();
  const form = useApiForm({ initialValues: { reason: '' } });
  const reopen = useMutation({
    ...api.reopenDealMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: onClose,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => reopen.mutate({ path: { id: deal.id }, body: { reason: values.reason } }))}
    >
      <Stack>
        <Textarea
          label={t('field.reopenReason')}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
        <SheetButtons saving={reopen.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}

function ASale({ deal, onClose }: Props) {
  const t = useWords();
  const form = useApiForm({ initialValues: { soldOn: (deal.closedOn ?? null) as string | null, orderNo: '' } });
  const sell = useMutation({
    ...api.sellDealMutation(),
    meta: { quiet: true },
    onError: form.refuse,
    onSuccess: onClose,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ soldOn, orderNo }) =>
        sell.mutate({ path: { id: deal.id }, body: { soldOn, orderNo: orNull(orderNo) } }),
      )}
    >
      <Stack>
        <DateField label={t('field.soldOn')} required {...form.getInputProps('soldOn')} />
        <TextInput label={t('field.orderNo')} maxLength={100} {...form.getInputProps('orderNo')} />
        <Button type="submit" loading={sell.isPending}>
          {t('page.makeSale')}
        </Button>
      </Stack>
    </form>
  );
}
