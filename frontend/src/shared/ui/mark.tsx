/** The mark: a field ploughed towards the horizon, a seed above it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#2c4b79" />
      <g fill="none" stroke="#f4f2ef" strokeWidth="4.6" strokeLinecap="round">
        <path d="M10 53C18 44 23 37 25 29" />
        <path d="M25 54c2-9 3.6-17 4-25" />
        <path d="M39 54c-2-9-3.6-17-4-25" />
        <path d="M54 53C46 44 41 37 39 29" />
      </g>
      <circle cx="32" cy="16" r="6" fill="#e0a84a" />
    </svg>
  );
}
