import { lazy, Suspense } from 'react';
import { useContactTask } from './desk';

const sheet = () => import('./contact-sheet');
const ContactSheet = lazy(() => sheet().then((m) => ({ default: m.ContactSheet })));

/** Fetches the sheet's code while there is a connection, for a page that has to report without one. */
export const layOut = () => void sheet().catch(() => undefined);

/** In the shell: the sheet that any page opens for a plan or a result. */
export function ContactDesk() {
  const task = useContactTask();
  if (!task) return null;
  return (
    <Suspense>
      <ContactSheet key={task.kind} task={task} />
    </Suspense>
  );
}
