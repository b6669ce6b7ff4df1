import type { Plugin } from 'vite';

/** The pages of a day outside: they open without a connection also on a device that never opened them before. */
const PAGES =
  /\/app\/said\.tsx|\/(app\/shell\/shell|features\/(home\/home|accounts\/account|contacts\/[a-z-]+))\.route\.tsx|\/shared\/contacts\/contact-sheet\.tsx/;

/**
 * Collects the files that these pages are made of, so that the service worker fetches them ahead. The rest is kept when
 * it is first opened.
 */
export function offlinePages() {
  const files = new Set<string>();
  const plugin: Plugin = {
    name: 'offline-pages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const add = (fileName: string) => {
        const chunk = bundle[fileName];
        if (files.has(fileName) || chunk?.type !== 'chunk') return;
        files.add(fileName);
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
        chunk.imports.forEach(add);
      };
      for (const chunk of Object.values(bundle))
        if (
          chunk.type === 'chunk' &&
          (chunk.isEntry || chunk.name === 'kept-queries' || PAGES.test(chunk.facadeModuleId ?? ''))
        )
          add(chunk.fileName);
    },
  };
  return { plugin, has: (url: string) => !url.startsWith('assets/') || files.has(url) };
}
