/** A number as typed on a Japanese keyboard: ３ is 3, １，２００ is 1,200, ー５ is -5, ￥ and 円 say nothing. */
export const foldNumber = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/。/g, '.')
    .replace(/、/g, ',')
    .replace(/[¥円\s]/g, '');
