import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readFileSync('src/app/mantine.css', 'utf8');
const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

test('every Mantine component that a page uses brings its style', () => {
  const imports = sources.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)]);
  const used = new Set(imports.flatMap(([, names]) => names!.match(/\b[A-Z]\w+/g) ?? []));
  const styled = [...used].filter((name) => existsSync(`node_modules/@mantine/core/styles/${name}.css`));
  expect(styled.length).toBeGreaterThan(20);
  expect(styled.filter((name) => !styles.includes(`/${name}.css"`))).toEqual([]);
});
