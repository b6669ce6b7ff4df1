import classes from './person-avatar.module.css';

const hues = [215, 150, 35, 330, 265, 190, 15, 95];
const hue = (name: string) =>
  hues[[...name].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 997, 7) % hues.length];

/** The first character of the family name on a colour of its own. Decoration: the name stands beside it. */
export function PersonAvatar({ name, size = 34 }: { name: string; size?: number }) {
  return (
    <span
      aria-hidden
      className={classes.root}
      style={{ '--hue': hue(name), width: size, height: size, fontSize: size * 0.42 } as React.CSSProperties}
    >
      {[...name.trim()][0] ?? '?'}
    </span>
  );
}
