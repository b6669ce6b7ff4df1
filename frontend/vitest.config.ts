import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Pure rules, in Node. What needs a page is tested in a real browser: vitest.browser.config.ts. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
