import { useMutation, useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import { kindOfMove, titleOf } from './sentences';

export const ledgers = ['complaint', 'competitor', 'feedback'] as const;
export type Ledger = (typeof ledgers)[number];
export type Mark = {
  id: string;
  ledger: Ledger;
  contactId: string;
  quote: string;
  to: Pick<LinkProps, 'to' | 'params' | 'search'>;
};

/** What was said at a contact, as its result or a report tells it. */
export type Said = Pick<api.DailyReportEntry, 'contactId' | 'accountId' | 'day' | 'persons' | 'text'>;

type Row = { id: string; contactId?: string | null; quote?: string | null };

const marksOf = (ledger: Ledger, rows: readonly Row[] | undefined, to: (id: string) => Mark['to']): Mark[] =>
  (rows ?? []).flatMap(({ id, contactId, quote }) =>
    contactId && quote ? [{ id, ledger, contactId, quote, to: to(id) }] : [],
  );

/** NEW-11: what of these contacts has become a row of a ledger, with the passage it came from. */
export function useMarks(contacts: readonly string[]) {
  const query = { contactId: [...contacts], limit: 200 };
  const enabled = contacts.length > 0;
  const complaints = useQuery({ ...api.listComplaintsOptions({ query }), enabled });
  const moves = useQuery({ ...api.listCompetitorMovesOptions({ query }), enabled });
  const feedback = useQuery({ ...api.listProductFeedbackOptions({ query }), enabled });
  return [
    ...marksOf('complaint', complaints.data?.items, (complaintId) => ({
      to: '/complaints/$complaintId',
      params: { complaintId },
    })),
    ...marksOf('competitor', moves.data?.items, (open) => ({ to: '/competitor-moves', search: { open } })),
    ...marksOf('feedback', feedback.data?.items, (open) => ({ to: '/product-feedback', search: { open } })),
  ];
}

/** One tap: the passage becomes a row that leads back to the contact. */
export function useMarking(said: Said, onDone: () => void) {
  const about = {
    accountId: said.accountId,
    personId: said.persons.length === 1 && said.persons[0]?.name ? said.persons[0].id : null,
    contactId: said.contactId,
  };
  return useMutation({
    mutationFn: async ({ ledger, quote }: { ledger: Ledger; quote: string }) => {
      const ask = { headers: newKey(), throwOnError: true as const };
      const marked = { ...about, quote };
      if (ledger === 'complaint') {
        const body = { ...marked, subject: titleOf(quote), severity: 'medium', receivedOn: said.day };
        await api.op.createComplaint({ ...ask, body });
      } else if (ledger === 'competitor')
        await api.op.createCompetitorMove({ ...ask, body: { ...marked, kind: kindOfMove(quote), seenOn: said.day } });
      else await api.op.createProductFeedback({ ...ask, body: { ...marked, text: quote, heardOn: said.day } });
    },
    onSuccess: onDone,
  });
}
