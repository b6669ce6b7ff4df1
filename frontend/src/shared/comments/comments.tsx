import { ActionIcon, Card, Text, Title } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { versionOf } from '@/shared/form/record-form';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { Moment } from '@/shared/ui/day';
import { MoreButton } from '@/shared/ui/more-button';
import { say } from '@/shared/ui/notify';
import { PersonAvatar } from '@/shared/ui/person-avatar';
import { Waiting } from '@/shared/ui/waiting';
import { CommentForm } from './comment-form';
import classes from './comments.module.css';
import { pieces } from './mention';
import { useCommentWords } from './words';

type Props = { subjectKind: string; subjectId: string };

/** ACT-08: what our people say about a record, newest first. */
export function Comments({ subjectKind, subjectId }: Props) {
  const t = useCommentWords();
  const may = useMay();
  const { pages, items } = usePages<api.Comment>(
    [{ _id: 'listComments', subjectKind, subjectId }],
    ({ query, ...ask }) => api.op.listComments({ ...ask, query: { ...query, subjectKind, subjectId, limit: 20 } }),
  );
  return (
    <Card withBorder padding="md" component="section" aria-label={t('title')}>
      <Title order={2} mb={8}>
        {t('title')}
      </Title>
      {may('comment', 'create') && <CommentForm subjectKind={subjectKind} subjectId={subjectId} />}
      <Waiting query={pages} h={60} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed" mt={8}>
          {t('none')}
        </Text>
      )}
      <ul className={classes.list}>
        {items?.map((comment) => (
          <One key={comment.id} comment={comment} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Card>
  );
}

function One({ comment }: { comment: api.Comment }) {
  const t = useCommentWords();
  const [editing, setEditing] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      api.op.deleteComment({ path: { id: comment.id }, headers: versionOf(comment), throwOnError: true }),
    onSuccess: () => say(t('deleted')),
  });
  return (
    <li className={classes.one}>
      <PersonAvatar name={comment.authorName ?? ''} size={28} />
      <div className={classes.body}>
        <div className={classes.head}>
          <b>{comment.authorName}</b>
          <Moment value={comment.createdAt} />
          {comment.editedAt && <span>{t('edited')}</span>}
        </div>
        {editing ? (
          <CommentForm
            subjectKind={comment.subjectKind}
            subjectId={comment.subjectId}
            comment={comment}
            onDone={() => setEditing(false)}
          />
        ) : (
          <p className={classes.text}>
            {pieces(comment.text, comment.mentions).map((piece) =>
              piece.mention ? (
                <span key={piece.at} className={classes.mention}>
                  {piece.text}
                </span>
              ) : (
                piece.text
              ),
            )}
          </p>
        )}
      </div>
      {!editing && comment.allowed.includes('change') && (
        <ActionIcon size={44} variant="subtle" color="gray" aria-label={t('edit')} onClick={() => setEditing(true)}>
          <IconPencil size={16} />
        </ActionIcon>
      )}
      {!editing && comment.allowed.includes('delete') && (
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('delete')}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </li>
  );
}
