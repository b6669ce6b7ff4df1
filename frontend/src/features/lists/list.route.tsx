import { SegmentedControl } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import * as api from '@/api';
import { AccountCard } from '@/shared/accounts/account-columns';
import { dateTime, num } from '@/shared/lib/format';
import { listSearch } from '@/shared/list/list-search';
import { RecordList } from '@/shared/list/record-list';
import { ActionButton } from '@/shared/ui/action-button';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { useBack } from '@/shared/ui/page';
import { ListMenu } from './components/list-menu';
import { ListSheet } from './components/list-sheet';
import { MemberBulk } from './components/member-bulk';
import { useMemberColumns } from './components/member-columns';
import { type Change, countsOptions, listOptions, memberPage } from './queries';
import { useListName } from './use-list-name';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/lists/$listId')({
  validateSearch: z.extend(listSearch, {
    change: z.catch(z.optional(z.enum(['joined', 'left'])), undefined as never),
  }),
  component: Opened,
});

function Opened() {
  const { listId } = Route.useParams();
  const list = useQuery(listOptions(listId));
  if (list.isError && !list.data) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  return list.data ? <Members key={listId} list={list.data} /> : null;
}

/** TGT-01: who stands on the list now, for this reader, and who came and went since they looked. */
function Members({ list }: { list: api.TargetList }) {
  const t = useWords();
  const { name, note } = useListName();
  const { change, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const back = useBack('/lists');
  const [editing, setEditing] = useState(false);
  const counts = useQuery(countsOptions(list.id)).data;
  const look = useLook(list);
  const moved = counts ? counts.joined + counts.left : 0;
  const title = name(list);
  const below = [note(list), list.q && t('q', { q: list.q }), list.lookedAt && moved > 0 && since(t, list.lookedAt)];
  return (
    <>
      <RecordList
        noun="account"
        within
        words={{ title, search: t('search'), new: t('new'), empty: t('nobody'), emptyHint: t('nobodyHint') }}
        search={search}
        onSearch={(next) => void navigate({ search: { ...next, change }, replace: true })}
        usual="nameKana"
        page={memberPage(list.id, change)}
        columns={useMemberColumns(search.q, list.readyMade)}
        rowLabel={(row) => row.name}
        card={(row) => <AccountCard row={row} q={search.q} />}
        back={back}
        below={below.filter(Boolean).join('・')}
        actions={
          <>
            {moved > 0 && (
              <ActionButton
                label={t('seen')}
                icon={IconEye}
                root={(props) => <button type="button" {...props} onClick={() => look.mutate({ said: true })} />}
              />
            )}
            {list.allowed.includes('change') && (
              <ActionButton
                label={t('edit')}
                icon={IconPencil}
                root={(props) => <button type="button" {...props} onClick={() => setEditing(true)} />}
              />
            )}
            {list.allowed.includes('delete') && <ListMenu list={list} />}
          </>
        }
        chips={
          counts &&
          (moved > 0 || change) && (
            <Changes
              counts={counts}
              value={change}
              onChange={(next) => void navigate({ search: { ...search, change: next }, replace: true })}
            />
          )
        }
        bulk={(ids, done) => <MemberBulk list={list} ids={ids} onDone={done} />}
      />
      {editing && <ListSheet list={list} onClose={() => setEditing(false)} />}
    </>
  );
}

const since = (t: ReturnType<typeof useWords>, at: string) => t('since', { when: dateTime(at) });

/** Who opens a list for the first time has seen it; later they say so, so that a reload takes no mark away. */
function useLook(list: api.TargetList) {
  const t = useWords();
  const first = useRef(!list.lookedAt);
  const look = useMutation({
    mutationFn: (_: { said: boolean }) => api.op.lookAtTargetList({ path: { id: list.id }, throwOnError: true }),
    meta: { touches: ['getTargetList', 'countTargetListMembers', 'searchTargetListMembers', 'listTargetLists'] },
    onSuccess: (_answer, { said }) => {
      if (said) say(t('seenSaid'));
    },
  });
  const mutate = look.mutate;
  useEffect(() => {
    if (first.current) mutate({ said: false });
    first.current = false;
  }, [mutate]);
  return look;
}

type ChangesProps = {
  counts: api.TargetListCounts;
  value: Change | undefined;
  onChange: (next: Change | undefined) => void;
};

function Changes({ counts, value, onChange }: ChangesProps) {
  const t = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('change.label')}
      data={[
        { value: 'all', label: t('change.all') },
        { value: 'joined', label: t('change.joined', { count: num(counts.joined) }) },
        { value: 'left', label: t('change.left', { count: num(counts.left) }) },
      ]}
      value={value ?? 'all'}
      onChange={(next) => onChange(next === 'all' ? undefined : (next as Change))}
    />
  );
}
