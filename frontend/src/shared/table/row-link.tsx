import type { ReactNode } from 'react';
import classes from './data-table.module.css';

/** The name of the row: put a router link inside; the whole row follows it. */
export function RowName({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <span className={classes.name}>
      {children}
      {note && <small>{note}</small>}
    </span>
  );
}

type CardProps = { title: ReactNode; below?: ReactNode; side?: ReactNode; sideBelow?: ReactNode; end?: ReactNode };

/** Two lines: who and where on the left, the two numbers that matter on the right. */
export function PhoneCard({ title, below, side, sideBelow, end }: CardProps) {
  return (
    <div className={classes.cardGrid}>
      <div className={classes.cardMain}>
        {title}
        <small>{below}</small>
      </div>
      <div className={classes.cardSide}>
        <span>{side}</span>
        <small>{sideBelow}</small>
      </div>
      {end && <div>{end}</div>}
    </div>
  );
}

export const rowLinkClass = classes.link;
