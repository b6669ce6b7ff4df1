import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import type { Ref } from '@/shared/form/account-field';

type Props = {
  label: string;
  accountId: string | undefined;
  /** The deal that it is about already, open or not. */
  known: Ref | undefined;
  value?: string | null;
  onChange: (id: string | null) => void;
  error?: React.ReactNode;
};

/** Which of the account's open deals it is about; not there where the account has none. */
export function DealField({ label, accountId, known, ...input }: Props) {
  const query = { accountId: accountId ?? '', includeBranches: true, limit: 100 };
  const open = useQuery({ ...api.listDealsOptions({ query }), enabled: accountId !== undefined });
  const deals = new Map((open.data?.items ?? []).map((deal) => [deal.id, deal.name]));
  if (known?.name) deals.set(known.id, known.name);
  if (deals.size === 0) return null;
  const data = [...deals].map(([value, name]) => ({ value, label: name }));
  return <Select label={label} clearable searchable data={data} {...input} />;
}
