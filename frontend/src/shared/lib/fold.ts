/** Variant characters that mean the same in names; the server's folding knows many more, this marks the usual ones. */
const variants: Record<string, string> = {
  髙: '高',
  﨑: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  濱: '浜',
  濵: '浜',
  廣: '広',
  澤: '沢',
  櫻: '桜',
  國: '国',
  嶋: '島',
  嶌: '島',
  德: '徳',
  惠: '恵',
  眞: '真',
  冨: '富',
  峯: '峰',
  淵: '渕',
  龍: '竜',
  瀧: '滝',
  學: '学',
  會: '会',
};
const dashes = /[‐‑‒–—―−－ｰ一]/;

/** One character as the search sees it; nothing for what it ignores. */
function foldChar(char: string): string {
  let folded = '';
  for (const c of char.normalize('NFKC').toLowerCase()) {
    const code = c.charCodeAt(0);
    if (code >= 0x30a1 && code <= 0x30f6) folded += String.fromCharCode(code - 0x60);
    else if (/[\s・.,()'"]/.test(c)) continue;
    else folded += dashes.test(c) ? 'ー' : (variants[c] ?? c);
  }
  return folded;
}

const legalForms = /^(?:株式会社|有限会社|合同会社|合資会社|合名会社|株|有|合|㈱|㈲)|(?:株式会社|有限会社|合同会社)$/;

/** Folded text with, for each folded character, where it came from; half-width ｶﾞ counts as one. */
function fold(text: string) {
  const out: { char: string; from: number; to: number }[] = [];
  for (const part of text.matchAll(/[ｦ-ﾝ][ﾞﾟ]?|./gsu))
    for (const char of foldChar(part[0])) out.push({ char, from: part.index, to: part.index + part[0].length });
  return out;
}

/** Where in the text the search words stand; words may be apart, as in a search. */
export function foldedRanges(text: string, q: string): [number, number][] {
  const folded = fold(text);
  const line = folded.map((f) => f.char).join('');
  const found: [number, number][] = [];
  for (const word of q.trim().split(/[\s　]+/)) {
    const whole = fold(word)
      .map((f) => f.char)
      .join('');
    const needle = line.includes(whole) ? whole : whole.replace(legalForms, '');
    if (!needle) continue;
    const at = line.indexOf(needle);
    if (at < 0) continue;
    found.push([folded[at]?.from ?? 0, folded[at + needle.length - 1]?.to ?? 0]);
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.filter((range, i) => i === 0 || range[0] >= (found[i - 1]?.[1] ?? 0));
}
