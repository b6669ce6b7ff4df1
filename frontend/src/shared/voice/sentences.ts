/** A text in sentences, with nothing lost: joined they are the text again. */
export const sentences = (text: string): string[] => text.match(/[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/g) ?? [];

/** What a passage about a competitor tells of most likely; whoever marked it can say otherwise later. */
export const kindOfMove = (quote: string) =>
  /[0-9０-９]+\s*[%％]|値引|値下|価格|円|¥/.test(quote) ? 'price' : 'other';

/** The first words of a passage, as a title. */
export const titleOf = (quote: string) => {
  const line = quote.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
