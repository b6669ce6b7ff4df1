import { lazy, Suspense } from 'react';
import { useContactTask } from './desk';

const ContactSheet = lazy(() => import('./contact-sheet').then((m) => ({ default: m.ContactSheet })));

/** In the shell: the sheet that any page opens for a plan or a result. */
export function ContactDesk() {
  const task = useContactTask();
  if (!task) return null;
  return (
    <Suspense>
      <ContactSheet task={task} />
    </Suspense>
  );
}
