import { useWords } from '../words';
import classes from './imports.module.css';

const steps = ['file', 'columns', 'check', 'result'] as const;
export type Step = (typeof steps)[number];

/** Where the reader stands on the way of a file into the product. */
export function Steps({ at }: { at: Step }) {
  const t = useWords();
  return (
    <ol className={classes.steps}>
      {steps.map((step, i) => (
        <li key={step} data-done={i <= steps.indexOf(at) || undefined} aria-current={step === at ? 'step' : undefined}>
          {i + 1}. {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
