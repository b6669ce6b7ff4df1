import * as api from '@/api';

/** What may be entered without a connection: it adds to what is known and overwrites nothing of anybody. */
export const waitable = {
  createDeal: api.op.createDeal,
  createSale: api.op.createSale,
  createContact: api.op.createContact,
  reportContact: api.op.reportContact,
};
export type Waitable = keyof typeof waitable;
