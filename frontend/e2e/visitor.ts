import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';

const pictures = join(import.meta.dirname, '../test-results/screens');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Look = { phone?: boolean; dark?: boolean; width?: number };
/** Of an installation of their own, and when it is for them. */
type Place = { address: string; password: string; now?: string };

/** Somebody with a browser: a desk unless they hold a phone. */
export class Visitor {
  readonly broken: string[] = [];
  /** How often they have tapped since it was set to nothing. */
  taps = 0;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly password: string,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.broken.push(String(error)));
  }

  static async come(browser: Browser, look: Look = {}, place?: Place) {
    const [width, height] = look.phone ? [look.width ?? 390, 844] : [look.width ?? 1440, 900];
    const context = await browser.newContext({
      baseURL: place?.address ?? inject('address'),
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      viewport: { width, height },
      hasTouch: look.phone ?? false,
      colorScheme: look.dark ? 'dark' : 'light',
      serviceWorkers: 'block',
    });
    await context.addInitScript(
      (scheme) => localStorage.setItem('mantine-color-scheme-value', scheme),
      look.dark ? 'dark' : 'light',
    );
    if (place?.now) await context.clock.install({ time: place.now });
    return new Visitor(context, await context.newPage(), place?.password ?? inject('password'));
  }

  async signIn(name: string) {
    await this.page.goto('/login');
    await this.page.getByLabel('メールアドレス').fill(`${name}@minori.example`);
    await this.page.getByRole('textbox', { name: 'パスワード' }).fill(this.password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => url.pathname === '/');
  }

  /** Goes there and waits until the page's heading stands and nothing loads any more. */
  async open(path: string) {
    await this.page.goto(path, { waitUntil: 'networkidle' });
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  async tap(what: Locator) {
    this.taps++;
    await what.tap();
  }

  /** As in a cellar: what the page asks for does not arrive. */
  offline(away: boolean) {
    return this.context.setOffline(away);
  }

  async picture(name: string) {
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** GEN-08: no WCAG 2.2 AA violation in what is on the screen now. */
  async violations(): Promise<string[]> {
    // evaluated, not injected as an element: the policy of the pages allows no inline script
    await this.page.evaluate(await readFile(axe, 'utf8'));
    return this.page.evaluate(async (only) => {
      type Found = { id: string; nodes: { target: string[] }[] };
      const run = (globalThis as unknown as { axe: { run(o: object): Promise<{ violations: Found[] }> } }).axe.run;
      const { violations } = await run({ runOnly: only });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
    }, rules);
  }

  /** Leaves; nothing may have broken behind their back. */
  async leave() {
    await this.context.close();
    expect(this.broken).toEqual([]);
  }
}

/** One browser for a file of journeys. */
export function withBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());
  return () => browser;
}
