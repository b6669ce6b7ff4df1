import type * as api from '@/api';
import { ContactPanel } from '@/shared/contacts/contact-panel';
import { QuickLog } from '@/shared/contacts/quick-log';
import type { Ref } from '@/shared/form/account-field';
import { useMay } from '@/shared/session/me';
import classes from './person.module.css';

/** The accounts where the person stands now. */
export const workplaces = (person: api.Person): Ref[] =>
  person.posts.flatMap((post) => (post.current && post.account ? [post.account] : []));

/** ACT-05: the talks with this person, and a line to log another. */
export function PersonContacts({ person }: { person: api.Person }) {
  const may = useMay();
  const accounts = workplaces(person);
  const account = accounts[0];
  return (
    <div className={classes.stack}>
      {accounts.length > 0 && may('contact', 'create') && <QuickLog person={person} accounts={accounts} />}
      <ContactPanel person={person} {...(account && { account })} />
    </div>
  );
}
