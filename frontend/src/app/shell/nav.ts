import {
  IconBriefcase,
  IconBuildingStore,
  IconCalendarMonth,
  IconCards,
  IconChartSankey,
  IconChecklist,
  IconFileImport,
  IconHome,
  IconMessage2,
  IconMessages,
  IconPackage,
  IconReceiptYen,
  IconReport,
  IconSettings,
  IconSpeakerphone,
  IconTargetArrow,
  IconTransfer,
  IconTrash,
  IconTrendingUp,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentProps, ComponentType } from 'react';
import { useMay } from '@/shared/session/me';
import type ja from '../i18n/ja.json';

export type NavItem = {
  to: NonNullable<LinkProps['to']>;
  word: Exclude<keyof typeof ja.nav, 'main' | 'skip' | 'more'>;
  icon: ComponentType<ComponentProps<typeof IconHome>>;
  /** Pages that are reached from there and stand elsewhere. */
  also?: readonly string[];
  /** "g" and then this letter. */
  key: string;
  /** In the bottom bar of a phone; four at most, the rest are under "more". */
  phone?: boolean;
  /** Below the line of the side bar. */
  low?: boolean;
  /** Only for who may read this; the server decides, this only tidies the menu. */
  needs?: string;
};

/** Every place of the product, in the order of the side bar. One line a page. */
const nav: readonly NavItem[] = [
  { to: '/', word: 'home', icon: IconHome, key: 'h', phone: true },
  { to: '/accounts', word: 'accounts', icon: IconBuildingStore, key: 'a', phone: true },
  { to: '/persons', word: 'persons', icon: IconUsers, key: 'm', phone: true },
  { to: '/contacts', word: 'contacts', icon: IconMessages, key: 'c', phone: true },
  { to: '/tasks', word: 'tasks', icon: IconChecklist, key: 'k', needs: 'task' },
  { to: '/visit-plans', word: 'visitPlans', icon: IconCalendarMonth, key: 'j' },
  { to: '/yellow-cards', word: 'yellowCards', icon: IconCards, key: 'y', also: ['/alarms'] },
  { to: '/deals', word: 'deals', icon: IconBriefcase, key: 'e', needs: 'deal' },
  { to: '/forecast', word: 'forecast', icon: IconTrendingUp, key: 'f', needs: 'deal' },
  { to: '/sales', word: 'sales', icon: IconReceiptYen, key: 's' },
  { to: '/ranks', word: 'ranks', icon: IconChartSankey, key: 'r', phone: true },
  { to: '/daily-reports', word: 'reports', icon: IconReport, key: 'd' },
  { to: '/lists', word: 'lists', icon: IconTargetArrow, key: 'l' },
  { to: '/team', word: 'team', icon: IconUsersGroup, key: 'b' },
  { to: '/complaints', word: 'voice', icon: IconMessage2, key: 'v', also: ['/competitor', '/product-feedback'] },
  { to: '/products', word: 'products', icon: IconPackage, key: 'p', low: true },
  { to: '/campaigns', word: 'campaigns', icon: IconSpeakerphone, key: 'n', low: true, needs: 'campaign' },
  { to: '/handovers', word: 'handovers', icon: IconTransfer, key: 'o', low: true, needs: 'handover' },
  { to: '/imports', word: 'imports', icon: IconFileImport, key: 'i', low: true, needs: 'import' },
  { to: '/trash', word: 'trash', icon: IconTrash, key: 't', low: true, needs: 'trash' },
  { to: '/settings', word: 'settings', icon: IconSettings, key: ',', low: true },
];

/** The places that this reader may open. */
export function useNav() {
  const may = useMay();
  return nav.filter((item) => !item.needs || may(item.needs, 'read'));
}
