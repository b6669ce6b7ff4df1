import { IconMessagePlus } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { openContact } from '@/shared/contacts/desk';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { ContactCard, useContactColumns } from './components/contact-columns';
import { contactPage } from './queries';
import { useWords } from './words';

/** `new` opens the sheet at once: the palette and links from elsewhere come in this way. */
const contactSearch = z.extend(listSearch, { new: z.catch(z.optional(z.enum(['plan', 'result'])), undefined) });

export const Route = createFileRoute('/_shell/contacts/')({ validateSearch: contactSearch, component: Contacts });

function Contacts() {
  const t = useWords();
  const may = useMay();
  const { new: asked, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  useEffect(() => {
    if (!asked) return;
    openContact({ kind: asked });
    void navigate({ search: ({ new: _, ...rest }) => rest, replace: true });
  }, [asked, navigate]);
  const plan = () => openContact({ kind: 'plan' });
  return (
    <RecordList
      noun="contact"
      words={listWords(t)}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      usual="-startsAt"
      page={contactPage}
      columns={useContactColumns(search.q)}
      rowLabel={(row) => row.accountName}
      card={(row) => <ContactCard row={row} q={search.q} />}
      actions={
        may('contact', 'create') && (
          <ActionButton
            label={t('newResult')}
            icon={IconMessagePlus}
            root={(props) => <button type="button" onClick={() => openContact({ kind: 'result' })} {...props} />}
          />
        )
      }
      create={{ root: (props) => <button type="button" onClick={plan} {...props} />, open: plan }}
    />
  );
}
