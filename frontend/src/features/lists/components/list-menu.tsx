import { useMutation } from '@tanstack/react-query';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { MoreMenu } from '@/shared/record/more-menu';

/** Deletes the list; whoever did may take it back at once, the bin keeps it for later. */
export function ListMenu({ list }: { list: api.TargetList }) {
  const path = { id: list.id };
  const restore = useMutation(api.restoreTargetListMutation());
  return (
    <MoreMenu
      name={list.name}
      list="/lists"
      onDelete={() => api.op.deleteTargetList({ path, headers: versionOf(list), throwOnError: true })}
      onUndo={() => restore.mutateAsync({ path })}
    />
  );
}
