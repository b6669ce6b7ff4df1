import {
  IconBriefcase,
  IconBuildingStore,
  IconChecklist,
  IconMessageExclamation,
  IconPackage,
  IconPlus,
  IconReceiptYen,
  IconSpeakerphone,
  IconSwords,
  IconUser,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type * as api from '@/api';
import { addressOf } from '@/shared/record/record-address';
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

const icons: Record<string, Icon> = {
  account: IconBuildingStore,
  person: IconUser,
  product: IconPackage,
  sale: IconReceiptYen,
  deal: IconBriefcase,
  campaign: IconSpeakerphone,
  complaint: IconMessageExclamation,
  competitor: IconSwords,
  task: IconChecklist,
};

export const commands = [
  { word: 'newAccount', noun: 'account', icon: IconPlus, to: { to: '/accounts/new' } },
  { word: 'newPerson', noun: 'person', icon: IconPlus, to: { to: '/persons/new' } },
  { word: 'newPlan', noun: 'contact', icon: IconPlus, to: { to: '/contacts', search: { new: 'plan' } } },
  { word: 'newResult', noun: 'contact', icon: IconPlus, to: { to: '/contacts', search: { new: 'result' } } },
  { word: 'newTask', noun: 'task', icon: IconPlus, to: { to: '/tasks', search: { open: 'new' } } },
  { word: 'newDeal', noun: 'deal', icon: IconPlus, to: { to: '/deals/new' } },
  { word: 'newCampaign', noun: 'campaign', icon: IconPlus, to: { to: '/campaigns', search: { open: 'new' } } },
  { word: 'newSale', noun: 'sale', icon: IconPlus, to: { to: '/sales/new' } },
  { word: 'newComplaint', noun: 'complaint', icon: IconPlus, to: { to: '/complaints', search: { open: 'new' } } },
] as const;

/** Records as the palette shows them: the name marked where it matches, else the field that does. */
export const foundItems = (groups: readonly api.SearchGroup[]): PaletteItem[] =>
  groups.flatMap((group) => {
    const icon = icons[group.kind];
    return group.items.flatMap((item) => {
      const to = addressOf(group.kind, item.id);
      if (!icon || !to) return [];
      const inTitle = item.marks.find((m) => m.text === item.title);
      const elsewhere = inTitle ? undefined : item.marks[0]?.text;
      return {
        id: `${group.kind}:${item.id}`,
        label: item.title,
        note: [item.subtitle, elsewhere !== item.subtitle && elsewhere].filter(Boolean).join(' · '),
        marks: inTitle?.ranges,
        icon,
        to,
      };
    });
  });
