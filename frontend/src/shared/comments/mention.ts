/** What is typed after the last @ before the caret, or undefined when no name is being typed. */
export function typedMention(text: string, caret: number) {
  const found = /(?:^|\s)@([^\s@]{0,30})$/.exec(text.slice(0, caret));
  return found ? found[1] : undefined;
}

/** The text with the whole name in place of what was typed, and where the caret goes. */
export function withMention(text: string, caret: number, name: string) {
  const at = text.slice(0, caret).lastIndexOf('@');
  const before = `${text.slice(0, at)}@${name} `;
  return { text: before + text.slice(caret), caret: before.length };
}

type Named = { id: string; name?: string | null | undefined };

/** Those of the chosen people whose names still stand in the text. */
export const mentionedIn = (text: string, chosen: readonly Named[]) => [
  ...new Map(chosen.filter((p) => p.name && text.includes(`@${p.name}`)).map((p) => [p.id, p])).keys(),
];

/** The text in pieces: what is a mention, and what stands between. */
export function pieces(text: string, mentions: readonly Named[]) {
  const names = mentions.flatMap((p) => (p.name ? [`@${p.name}`] : [])).sort((a, b) => b.length - a.length);
  const found: { text: string; mention: boolean; at: number }[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const name = names.find((n) => text.startsWith(n, at));
    if (!name) {
      at++;
      continue;
    }
    if (at > plain) found.push({ text: text.slice(plain, at), mention: false, at: plain });
    found.push({ text: name, mention: true, at });
    at += name.length;
    plain = at;
  }
  if (plain < text.length) found.push({ text: text.slice(plain), mention: false, at: plain });
  return found;
}
