import { ActionIcon, Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconArrowsExchange, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type * as api from '@/api';
import { shortDate } from '@/shared/lib/format';
import { useWords } from '../words';
import classes from './person.module.css';
import { PostSheet, type PostTask } from './post-sheet';

/** PER-12: where the person stands now, and where they stood before. */
export function PersonPosts({ person }: { person: api.Person }) {
  const t = useWords();
  const [task, setTask] = useState<PostTask>();
  const may = person.allowed.includes('change');
  const current = person.posts.filter((p) => p.current);
  const former = person.posts.filter((p) => !p.current);
  const line = (post: api.Post) => (
    <PostLine key={post.id} post={post} onEdit={may ? () => setTask({ kind: 'edit', post }) : undefined} />
  );
  return (
    <div className={classes.stack}>
      <Card withBorder padding="md" component="section" aria-label={t('page.posts')}>
        <Group justify="space-between" mb={4}>
          <Title order={2}>{t('page.posts')}</Title>
          {may && (
            <Group gap={6}>
              {current[0] && (
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconArrowsExchange size={15} />}
                  onClick={() => setTask({ kind: 'move', post: current[0]! })}
                >
                  {t('page.move')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPlus size={15} />}
                onClick={() => setTask({ kind: 'new' })}
              >
                {t(current[0] ? 'page.addPost' : 'post.newTitle')}
              </Button>
            </Group>
          )}
        </Group>
        {current.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('page.noPosts')}
          </Text>
        )}
        <ul className={classes.posts}>{current.map(line)}</ul>
      </Card>
      {former.length > 0 && (
        <Card withBorder padding="md" component="section" aria-label={t('page.former')}>
          <Title order={2} mb={4}>
            {t('page.former')}
          </Title>
          <ul className={classes.posts}>{former.map(line)}</ul>
        </Card>
      )}
      {task && <PostSheet personId={person.id} task={task} onClose={() => setTask(undefined)} />}
    </div>
  );
}

function PostLine({ post, onEdit }: { post: api.Post; onEdit: (() => void) | undefined }) {
  const t = useWords();
  const period = [
    post.startedOn && t('page.since', { date: shortDate(post.startedOn) }),
    post.endedOn && t('page.until', { date: shortDate(post.endedOn) }),
  ];
  return (
    <li data-former={post.current ? undefined : ''}>
      <span className={classes.grow}>
        {post.account ? (
          <Anchor
            inherit
            fw={600}
            renderRoot={(props) => (
              <Link to="/accounts/$accountId" params={{ accountId: post.account!.id }} {...props} />
            )}
          >
            {post.account.name}
          </Anchor>
        ) : (
          t('page.hidden')
        )}
        <span>{[post.department, post.title].filter(Boolean).join(' ')}</span>
        <small>{[...period, post.phone, post.email].filter(Boolean).join('・')}</small>
      </span>
      {onEdit && (
        <ActionIcon size={44} aria-label={`${t('post.editTitle')} ${post.account?.name ?? ''}`} onClick={onEdit}>
          <IconPencil size={17} />
        </ActionIcon>
      )}
    </li>
  );
}
