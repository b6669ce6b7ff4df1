import { expect, test } from 'vitest';
import { Visitor, withBrowser } from './visitor';

const browser = withBrowser();

const pages = {
  home: '/',
  accounts: '/accounts',
  'new-account': '/accounts/new',
  persons: '/persons',
  'new-person': '/persons/new',
  contacts: '/contacts',
  tasks: '/tasks',
  'daily-reports': '/daily-reports',
  deals: '/deals',
  dealBoard: '/deals/board?of=all',
  newDeal: '/deals/new',
  'yellow-cards': '/yellow-cards',
  alarms: '/alarms',
  team: '/team',
  complaints: '/complaints',
  notifications: '/notifications',
  praises: '/praises',
  sales: '/sales',
  'new-sale': '/sales/new',
  products: '/products',
  campaigns: '/campaigns',
  'new-campaign': '/campaigns?open=new',
  ranks: '/ranks',
  'rank-schemes': '/ranks/schemes',
  imports: '/imports',
  'new-import': '/imports/new',
  trash: '/trash',
  'settings-stages': '/settings/stages',
  'settings-notifications': '/settings/notifications',
  'settings-alarms': '/settings/alarms',
  settings: '/settings',
  users: '/settings/users',
  departments: '/settings/departments',
  teams: '/settings/teams',
  codes: '/settings/codes',
  processes: '/settings/processes',
  'new-process': '/settings/processes?open=new',
  rights: '/settings/rights',
};

const looks = {
  light: {},
  dark: { dark: true },
  phone: { phone: true },
};

for (const [look, as] of Object.entries(looks))
  test(`every page is accessible and keeps to its width: ${look} (GEN-07, GEN-08)`, { timeout: 300_000 }, async () => {
    const visitor = await Visitor.come(browser(), as);
    await visitor.signIn('admin');
    const faults: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      await visitor.open(path);
      await visitor.picture(`${name}-${look}`);
      faults.push(...(await visitor.violations()).map((fault) => `${path} ${fault}`));
      const over = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${path} is ${over} px too wide`);
    }
    expect(faults).toEqual([]);
    await visitor.leave();
  });
