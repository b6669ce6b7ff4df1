import { Badge, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { useLanguage } from '@/shared/i18n/language';
import { num } from '@/shared/lib/format';
import { useMay } from '@/shared/session/me';
import { ErrorState } from '@/shared/ui/empty-state';
import { CodeSheet } from './components/code-sheet';
import classes from './settings.module.css';
import { useWords } from './words';

const text = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute('/_shell/settings/codes')({
  /** open: the code in the side sheet, "new" for one more of the list. */
  validateSearch: z.object({ list: text, open: text }),
  component: Codes,
});

function Codes() {
  const { list, open } = Route.useSearch();
  const navigate = Route.useNavigate();
  const lists = useQuery(api.listCodeListsOptions());
  const opened = lists.data?.items.find((l) => l.name === list);
  return (
    <div className={classes.body}>
      <Stack gap={28} maw={860}>
        {lists.isPending && <Skeleton h={400} />}
        {lists.isError && <ErrorState error={lists.error} retry={() => void lists.refetch()} />}
        {lists.data?.items.map((l) => (
          <CodeList key={l.name} list={l} />
        ))}
      </Stack>
      {open && opened && (
        <CodeSheet
          key={open}
          list={opened.name}
          flags={opened.flags}
          number={opened.number ?? undefined}
          item={opened.items.find((item) => item.id === open)}
          position={(opened.items.length + 1) * 10}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </div>
  );
}

function CodeList({ list }: { list: api.CodeList }) {
  const t = useWords();
  const may = useMay();
  const japanese = useLanguage() === 'ja';
  const label = japanese ? list.labelJa : list.labelEn;
  return (
    <section>
      <Group justify="space-between" mb={8} wrap="nowrap">
        <Title order={2}>{label}</Title>
        {may('codeList', 'create') && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} />}
            aria-label={t('code.new', { list: label })}
            renderRoot={(props) => <Link to="/settings/codes" search={{ list: list.name, open: 'new' }} {...props} />}
          >
            {t('code.new', { list: label })}
          </Button>
        )}
      </Group>
      {list.name === 'dealProbability' && (
        <Text size="sm" c="dimmed" mb={8}>
          {t('code.percentHint')}
        </Text>
      )}
      {list.items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('code.empty')}。{t('code.emptyHint')}
        </Text>
      ) : (
        <ul className={classes.plain} aria-label={label}>
          {list.items.map((item) => (
            <li key={item.id}>
              <Link to="/settings/codes" search={{ list: list.name, open: item.id }}>
                {japanese ? item.nameJa : item.nameEn}
              </Link>
              {item.code !== (japanese ? item.nameJa : item.nameEn) && <small>{item.code}</small>}
              {list.flags
                .filter((flag) => item.flags.includes(flag.name))
                .map((flag) => (
                  <Badge key={flag.name} variant="light">
                    {japanese ? flag.labelJa : flag.labelEn}
                  </Badge>
                ))}
              {list.number && item.number != null && (
                <span>
                  {list.name !== 'dealProbability' && (
                    <small>{japanese ? list.number.labelJa : list.number.labelEn} </small>
                  )}
                  {num(item.number)}
                  {list.name === 'dealProbability' && '%'}
                </span>
              )}
              {item.retiredAt && (
                <Badge color="gray" variant="light">
                  {t('code.retired')}
                </Badge>
              )}
              <small className={classes.push}>{item.uses > 0 && t('code.uses', { count: item.uses })}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
