import type * as api from '@/api';
import { num } from '@/shared/lib/format';
import classes from '../alarms.module.css';
import { useWords } from '../words';

type Props = {
  counts: readonly api.AlarmCount[];
  chosen: string | undefined;
  onChoose: (owner: string | undefined) => void;
};

/** How many each member has; a tap shows only theirs, another all of them again. */
export function Members({ counts, chosen, onChoose }: Props) {
  const t = useWords();
  return (
    <section className={classes.members} aria-label={t('members')}>
      {byOwner(counts).map(({ id, name, alarms, longest }) => (
        <button
          type="button"
          key={id ?? 'nobody'}
          className={classes.member}
          disabled={!id}
          aria-pressed={chosen === id}
          onClick={() => onChoose(chosen === id ? undefined : (id ?? undefined))}
        >
          <span>{name ?? t('nobody')}</span>
          <strong>{t('alarms', { count: num(alarms) })}</strong>
          <small>{t('longest', { count: num(longest) })}</small>
        </button>
      ))}
    </section>
  );
}

type Line = { id?: string | null | undefined; name?: string | null | undefined; alarms: number; longest: number };

function byOwner(counts: readonly api.AlarmCount[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { ownerId, ownerName, alarms, longest } of counts) {
    const line = lines.get(ownerId ?? '') ?? { id: ownerId, name: ownerName, alarms: 0, longest: 0 };
    lines.set(ownerId ?? '', {
      ...line,
      alarms: line.alarms + alarms,
      longest: Math.max(line.longest, longest),
    });
  }
  return [...lines.values()].sort((a, b) => b.alarms - a.alarms);
}
