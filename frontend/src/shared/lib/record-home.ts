import type { LinkProps } from '@tanstack/react-router';

type Home = Pick<LinkProps, 'to' | 'params' | 'search'>;

const homes: Record<string, (id: string) => Home> = {
  account: (id) => ({ to: '/accounts/$accountId', params: { accountId: id } }),
  person: (id) => ({ to: '/persons/$personId', params: { personId: id } }),
  product: (id) => ({ to: '/products', search: { open: id } }),
  contact: (id) => ({ to: '/contacts/$contactId', params: { contactId: id } }),
  sale: (id) => ({ to: '/sales/$saleId', params: { saleId: id } }),
};

/** Where a record of this noun is read; undefined for one without a page. */
export const recordHome = (noun: string, id: string): Home | undefined => homes[noun]?.(id);
