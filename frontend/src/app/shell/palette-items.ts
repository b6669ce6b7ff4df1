import { IconBuildingStore, IconPackage, IconPlus, IconReceiptYen, IconUser } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type * as api from '@/api';
import type { NavItem } from './nav';

type Icon = NavItem['icon'];
export type PaletteItem = {
  id: string;
  label: string;
  note?: string | undefined;
  icon: Icon;
  marks?: readonly { start: number; end: number }[];
  to: Pick<LinkProps, 'to' | 'params' | 'search'>;
};

/** Where each kind of record that the search finds lives. */
const homes: Record<string, { icon: Icon; to: (id: string) => PaletteItem['to'] }> = {
  account: { icon: IconBuildingStore, to: (id) => ({ to: '/accounts/$accountId', params: { accountId: id } }) },
  person: { icon: IconUser, to: (id) => ({ to: '/persons/$personId', params: { personId: id } }) },
  product: { icon: IconPackage, to: (id) => ({ to: '/products', search: { open: id } }) },
  sale: { icon: IconReceiptYen, to: (id) => ({ to: '/sales/$saleId', params: { saleId: id } }) },
};

export const commands = [
  { word: 'newAccount', noun: 'account', icon: IconPlus, to: { to: '/accounts/new' } },
  { word: 'newPerson', noun: 'person', icon: IconPlus, to: { to: '/persons/new' } },
  { word: 'newSale', noun: 'sale', icon: IconPlus, to: { to: '/sales/new' } },
] as const;

/** Records as the palette shows them: the name marked where it matches, else the field that does. */
export const foundItems = (groups: readonly api.SearchGroup[]): PaletteItem[] =>
  groups.flatMap((group) => {
    const home = homes[group.kind];
    if (!home) return [];
    return group.items.map((item) => {
      const inTitle = item.marks.find((m) => m.text === item.title);
      const elsewhere = inTitle ? undefined : item.marks[0]?.text;
      return {
        id: `${group.kind}:${item.id}`,
        label: item.title,
        note: [item.subtitle, elsewhere !== item.subtitle && elsewhere].filter(Boolean).join(' · '),
        marks: inTitle?.ranges,
        icon: home.icon,
        to: home.to(item.id),
      };
    });
  });
