import { useLanguage } from '@/shared/i18n/language';
import { compactMoney, money } from '@/shared/lib/format';

type Props = { value: number | null | undefined; exact?: boolean; currency?: string };

/** 294万円, the exact amount on hover; in the currency of the company unless it is an account's own. */
export function Money({ value, exact, currency }: Props) {
  useLanguage();
  if (value === null || value === undefined) return <Dash />;
  return (
    <span title={money(value, currency)} style={value < 0 ? { color: 'var(--down)' } : undefined}>
      {exact ? money(value, currency) : compactMoney(value, currency)}
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
