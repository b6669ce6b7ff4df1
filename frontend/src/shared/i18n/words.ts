import { type Language, language, useLanguage } from './language';

type Tree = { readonly [key: string]: string | Tree };
/** Dotted paths of the leaves; "count_one" and "count_other" are both reached as "count". */
type Path<W> = {
  [K in keyof W & string]: W[K] extends string ? Base<K> : `${K}.${Path<W[K]>}`;
}[keyof W & string];
type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;
type Same<W> = { [K in keyof W]: W[K] extends string ? string : Same<W[K]> };
type Values = Record<string, string | number>;
export type Translate<W> = (key: Path<W>, values?: Values) => string;

const plurals = { ja: new Intl.PluralRules('ja'), en: new Intl.PluralRules('en') };

function leaf(tree: Tree, key: string): string | undefined {
  let at: string | Tree | undefined = tree;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}

export function translate(tree: Tree, lang: Language, key: string, values: Values = {}): string {
  const count = values.count;
  const form = count === undefined ? undefined : plurals[lang].select(Number(String(count).replaceAll(',', '')));
  const text = (form && leaf(tree, `${key}_${form}`)) ?? leaf(tree, key) ?? leaf(tree, `${key}_other`) ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/**
 * The words of one feature in both languages, typed by the Japanese file. They travel with the feature's own chunk,
 * so the entry carries only what every page needs.
 */
export function defineWords<W extends Tree>(ja: W, en: Same<W>) {
  const trees: Record<Language, Tree> = { ja, en: en as Tree };
  const of =
    (lang: Language): Translate<W> =>
    (key, values) =>
      translate(trees[lang], lang, key as string, values);
  const translators = { ja: of('ja'), en: of('en') };
  return {
    /** In components: renders again when the language changes. */
    use: () => translators[useLanguage()],
    /** Outside components: the language of this moment. */
    t: ((key, values) => translators[language()](key, values)) as Translate<W>,
  };
}
