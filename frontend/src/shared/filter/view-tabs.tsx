import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as api from '@/api';
import { newKey } from '@/shared/form/use-once';
import type { ListSearch } from '@/shared/list/list-search';
import { sayWithUndo } from '@/shared/ui/notify';
import type { Condition } from './condition';
import classes from './filter.module.css';
import { SaveView } from './save-view';
import { useFilterWords } from './words';

type Props = {
  noun: string;
  search: ListSearch;
  /** Replaces the whole state of the list. */
  onOpen: (search: ListSearch) => void;
};

const searchOf = (view: api.SavedView): ListSearch => ({
  view: view.id,
  ...(view.q ? { q: view.q } : {}),
  ...(view.where ? { where: view.where as unknown as Condition } : {}),
  ...(view.sort ? { sort: view.sort } : {}),
  ...(view.columns.length ? { cols: view.columns } : {}),
});
const inputOf = ({ noun, name, sharedWith, teamId, where, q, sort, columns, isDefault }: api.SavedView) => ({
  noun,
  name,
  sharedWith,
  teamId,
  where,
  q,
  sort,
  columns,
  isDefault,
});

/** GEN-02: filter, sort and columns under a name, one tap away and open by link. */
export function ViewTabs({ noun, search, onOpen }: Props) {
  const t = useFilterWords();
  const views = useQuery({ ...api.listSavedViewsOptions({ query: { noun } }), staleTime: 60_000 }).data?.items;
  const create = useMutation({ ...api.createSavedViewMutation(), meta: { touches: ['listSavedViews'] } });
  const remove = useMutation({ ...api.deleteSavedViewMutation(), meta: { touches: ['listSavedViews'] } });
  const current = views?.find((v) => v.id === search.view);
  const untouched = Object.keys(search).length === 0;
  const first = untouched ? views?.find((v) => v.isDefault) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list was opened with nothing in its address
  useEffect(() => {
    if (first) onOpen(searchOf(first));
  }, [first?.id]);
  const drop = (view: api.SavedView) =>
    remove.mutate(
      { path: { id: view.id }, headers: { 'If-Match': `"${view.version}"` } },
      {
        onSuccess: () => {
          onOpen({ view: 'all' });
          sayWithUndo(t('views.deleted', { name: view.name }), () =>
            create.mutate({ body: inputOf(view) as never, headers: newKey() }),
          );
        },
      },
    );
  const touched = search.q || search.where || search.sort || search.cols;
  // words that are being typed open no row of tabs: the list would jump under the hand
  if (!views?.length && !(search.where || search.sort || search.cols)) return null;
  return (
    <nav className={classes.tabs} aria-label={t('views.label')}>
      <button
        type="button"
        className={classes.tab}
        aria-pressed={!current && !touched}
        onClick={() => onOpen({ view: 'all' })}
      >
        {t('views.all')}
      </button>
      {views?.map((view) => (
        <button
          key={view.id}
          type="button"
          className={classes.tab}
          aria-pressed={view.id === current?.id}
          onClick={() => onOpen(searchOf(view))}
        >
          {view.name}
        </button>
      ))}
      {touched && (
        <SaveView noun={noun} search={search} current={current} onSaved={(v) => onOpen(searchOf(v))} onDelete={drop} />
      )}
    </nav>
  );
}
