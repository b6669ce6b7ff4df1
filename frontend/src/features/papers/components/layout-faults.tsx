import { Alert, Anchor } from '@mantine/core';
import type * as api from '@/api';
import classes from '../papers.module.css';
import { useWords } from '../words';

type Props = { faults: api.Problem['errors']; show: (line: number) => void };

/** The line that a fault names first, in whichever language; 0 when it is about the whole file. */
const lineOf = (message: string) => Number(/^(?:Line )?(\d+)(?:行目)?: /.exec(message)?.[1] ?? 0);

/** What is wrong in a layout; a press leads to the line. */
export function LayoutFaults({ faults, show }: Props) {
  const t = useWords();
  return (
    <Alert color="red" title={t('layout.faults')}>
      <ul className={classes.faults}>
        {faults.map(({ message }) => (
          <li key={message}>
            {lineOf(message) ? (
              <Anchor component="button" type="button" ta="start" size="sm" onClick={() => show(lineOf(message))}>
                {message}
              </Anchor>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export function selectLine(area: HTMLTextAreaElement, line: number) {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 5);
}
