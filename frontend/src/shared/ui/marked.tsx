import { foldedRanges } from '@/shared/lib/fold';

/** The text with the part that matches the search marked, as the server folds it (width, kana, case). */
export function Marked({ text, q }: { text: string; q: string | undefined }) {
  if (!q?.trim()) return text;
  const ranges = foldedRanges(text, q);
  if (ranges.length === 0) return text;
  let at = 0;
  const parts = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <span key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
