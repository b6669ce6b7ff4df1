import { useLanguage } from '@/shared/i18n/language';
import { compactMoney, money } from '@/shared/lib/format';

/** 294万円, the exact amount on hover and for screen readers. */
export function Money({ value, exact }: { value: number | null | undefined; exact?: boolean }) {
  useLanguage();
  if (value === null || value === undefined) return <Dash />;
  return (
    <span title={money(value)} style={value < 0 ? { color: 'var(--down)' } : undefined}>
      {exact ? money(value) : compactMoney(value)}
    </span>
  );
}

export function Dash() {
  return (
    <span aria-hidden style={{ color: 'var(--mantine-color-dimmed)' }}>
      —
    </span>
  );
}
