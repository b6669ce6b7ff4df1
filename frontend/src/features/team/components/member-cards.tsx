import type * as api from '@/api';
import { figures, told } from '../figures';
import classes from '../team.module.css';
import { useWords } from '../words';
import { FigureLink, LastReport } from './figure-link';

type Props = { members: readonly api.MemberActivity[]; days: { from: string; to: string } };

/** On a phone: each member in four lines of three numbers. */
export function MemberCards({ members, days }: Props) {
  const t = useWords();
  return (
    <ul className={classes.cards}>
      {members.map((member) => (
        <li key={member.userId}>
          <header>
            <b>{member.name}</b>
            <span>
              {t('lastReportOn')} <LastReport member={member} />
            </span>
          </header>
          <div className={classes.figures}>
            {figures.map((figure) => (
              <FigureLink key={figure.key} figure={figure} member={member} days={days}>
                <small>{t(figure.key)}</small>{' '}
                <span className={tone(member[figure.key], figure.alarm)}>{told(figure, member)}</span>
              </FigureLink>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

export const tone = (count: number, alarm?: boolean) =>
  count === 0 ? classes.zero : alarm ? classes.alarm : undefined;
