import type { LinkProps } from '@tanstack/react-router';

type Address = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where each kind of record lives, for whatever points to records of many kinds. One line a kind. */
const homes: Record<string, (id: string) => Address> = {
  account: (accountId) => ({ to: '/accounts/$accountId', params: { accountId } }),
  person: (personId) => ({ to: '/persons/$personId', params: { personId } }),
  campaign: (open) => ({ to: '/campaigns', search: { open } }),
  product: (open) => ({ to: '/products', search: { open } }),
  dailyReport: (reportId) => ({ to: '/daily-reports/$reportId', params: { reportId } }),
  complaint: (complaintId) => ({ to: '/complaints/$complaintId', params: { complaintId } }),
  deal: (dealId) => ({ to: '/deals/$dealId', params: { dealId } }),
  competitor: (competitorId) => ({ to: '/competitors/$competitorId', params: { competitorId } }),
  contact: (contactId) => ({ to: '/contacts/$contactId', params: { contactId } }),
  task: (open) => ({ to: '/tasks', search: { open } }),
  handover: (handoverId) => ({ to: '/handovers/$handoverId', params: { handoverId } }),
  targetList: (listId) => ({ to: '/lists/$listId', params: { listId } }),
  yellowCard: () => ({ to: '/yellow-cards' }),
  sale: (saleId) => ({ to: '/sales/$saleId', params: { saleId } }),
};

/** Undefined for a kind without a page of its own. */
export const addressOf = (kind: string, id: string): Address | undefined => homes[kind]?.(id);
