import { Group, SimpleGrid, Skeleton, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { CodeField } from '@/shared/form/code-field';
import { DateField } from '@/shared/form/date-field';
import { NumberField } from '@/shared/form/number-field';
import { RecordForm, versionOf } from '@/shared/form/record-form';
import { SideSheet } from '@/shared/form/side-sheet';
import { orNull, useApiForm } from '@/shared/form/use-api-form';
import { useCommon } from '@/shared/i18n/common';
import { today } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { Money } from '@/shared/ui/money';
import { useResults } from '../queries';
import { useWords } from '../words';
import { DealsLink, RunningBadge } from './campaign-marks';

type Props = { id: string | undefined; onClose: () => void };

/** MST-01: one marketing activity beside the list, and what it brought. */
export function CampaignSheet({ id, onClose }: Props) {
  const t = useWords();
  const found = useQuery({ ...api.getCampaignOptions({ path: { id: id ?? '' } }), enabled: id !== undefined });
  return (
    <SideSheet title={t(id ? 'edit' : 'new')} onClose={onClose}>
      {id && !found.data ? (
        <Skeleton h={360} />
      ) : (
        <>
          {found.data && <Brought campaign={found.data} />}
          <CampaignForm campaign={found.data} onClose={onClose} />
        </>
      )}
    </SideSheet>
  );
}

function Brought({ campaign }: { campaign: api.Campaign }) {
  const t = useWords();
  const result = useResults()(campaign.id);
  return (
    <Group gap={10} mb="md">
      <RunningBadge campaign={campaign} />
      {result && result.deals > 0 && (
        <>
          <DealsLink id={campaign.id}>{t('show', { count: result.deals })}</DealsLink>
          <Text size="sm">
            {t('wonOf', { count: result.won })} <Money value={result.wonAmount} />
          </Text>
        </>
      )}
      {result?.deals === 0 && (
        <Text size="sm" c="dimmed">
          {t('noDeals')}
        </Text>
      )}
    </Group>
  );
}

const valuesOf = (c: api.Campaign | undefined) => ({
  code: c?.code ?? '',
  name: c?.name ?? '',
  kind: c?.kind ?? '',
  startsOn: (c?.startsOn ?? today()) as string | null,
  endsOn: c?.endsOn ?? null,
  cost: c?.cost ?? ('' as number | ''),
  note: c?.note ?? '',
});

const inputOf = (v: ReturnType<typeof valuesOf>): api.CampaignInput => ({
  ...v,
  kind: orNull(v.kind),
  // an erased day is refused by the server, at its field
  startsOn: v.startsOn as string,
  cost: v.cost === '' ? null : v.cost,
  note: orNull(v.note),
});

function CampaignForm({ campaign, onClose }: { campaign: api.Campaign | undefined; onClose: () => void }) {
  const t = useWords();
  const common = useCommon();
  const may = useMay();
  const form = useApiForm({ initialValues: valuesOf(campaign) });
  const target = campaign && { path: { id: campaign.id }, headers: versionOf(campaign), throwOnError: true as const };
  return (
    <RecordForm
      form={form}
      input={inputOf}
      editable={may('campaign', campaign ? 'change' : 'create')}
      create={(body, headers) => api.op.createCampaign({ body, headers, throwOnError: true })}
      update={target && ((body) => api.op.updateCampaign({ ...target, body: body as api.CampaignInput }))}
      remove={
        target &&
        may('campaign', 'delete') && {
          run: () => api.op.deleteCampaign(target),
          undo: () => api.op.restoreFromTrash({ path: { noun: 'campaign', id: target.path.id }, throwOnError: true }),
          said: common('state.deleted', { name: campaign.name }),
        }
      }
      onClose={onClose}
    >
      <TextInput label={t('field.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <SimpleGrid cols={2}>
        <TextInput label={t('field.code')} required maxLength={50} {...form.getInputProps('code')} />
        <CodeField list="campaignKind" label={t('field.kind')} {...form.getInputProps('kind')} />
        <DateField label={t('field.startsOn')} required {...form.getInputProps('startsOn')} />
        <DateField label={t('field.endsOn')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={-8}>
        {t('field.endsOnHint')}
      </Text>
      <NumberField label={t('field.cost')} thousandSeparator decimalScale={4} min={0} {...form.getInputProps('cost')} />
      <Textarea label={t('field.note')} autosize minRows={2} maxLength={10_000} {...form.getInputProps('note')} />
    </RecordForm>
  );
}
