import { lazy, Suspense, useEffect, useState } from 'react';
import { type Warning, whenWarned } from '@/api';

const WarningQuestion = lazy(() => import('./warning-question').then((m) => ({ default: m.WarningQuestion })));
type Question = { warning: Warning; answer: (reason: string | undefined) => void };

/** Soft warnings of any form are asked about here; the form waits for the answer. */
export function WarningDialog() {
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    whenWarned((warning) => new Promise((answer) => setQuestion({ warning, answer })));
    return () => whenWarned(undefined);
  }, []);
  if (!question) return null;
  const close = (reason: string | undefined) => {
    setQuestion(undefined);
    question.answer(reason);
  };
  return (
    <Suspense>
      <WarningQuestion key={question.warning.code} warning={question.warning} onClose={close} />
    </Suspense>
  );
}
