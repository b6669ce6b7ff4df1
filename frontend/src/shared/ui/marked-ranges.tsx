type Range = { start: number; end: number };

/** The text with the parts marked that the server says match. */
export function MarkedRanges({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts = ranges.map(({ start, end }, i) => (
    <span key={start}>
      {text.slice(ranges[i - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
