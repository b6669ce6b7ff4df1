import { Money } from '@/shared/ui/money';
import classes from '../forecast.module.css';

/** What is behind a number: the list that has exactly its records. */
export type Behind = { title: string; list: string; shared: boolean };
type Props = { value: number; label: string; list: string | null | undefined; onOpen: (list: string) => void };

/** A number that opens its records; of a past day it only stands there. */
export function FigureButton({ value, label, list, onOpen }: Props) {
  if (!list || value === 0) return <Money value={value} />;
  return (
    <button type="button" className={classes.figure} aria-label={label} onClick={() => onOpen(list)}>
      <Money value={value} />
    </button>
  );
}
