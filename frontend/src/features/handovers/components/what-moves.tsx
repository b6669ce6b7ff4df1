import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as api from '@/api';
import { num } from '@/shared/lib/format';
import { Waiting } from '@/shared/ui/waiting';
import classes from '../handovers.module.css';
import { useKind } from '../use-kind';

/** How much of each kind goes over, before anything is written. */
export function WhatMoves({ choice }: { choice: api.HandoverChoice }) {
  const kind = useKind();
  const counts = useQuery({
    queryKey: [{ _id: 'previewHandover' }, choice],
    queryFn: async ({ signal }) => (await api.op.previewHandover({ body: choice, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Waiting query={counts} h={60} />
      <dl className={classes.counts} aria-live="polite">
        {counts.data?.counts.map((c) => (
          <div key={c.kind}>
            <dt>{kind(c.kind)}</dt>
            <dd>{num(c.count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
