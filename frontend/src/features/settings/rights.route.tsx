import { SegmentedControl, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import * as api from '@/api';
import { usePhone } from '@/shared/lib/use-phone';
import { ErrorState } from '@/shared/ui/empty-state';
import { sayWithUndo } from '@/shared/ui/notify';
import { RightsCards } from './components/rights-cards';
import { RightsTable } from './components/rights-table';
import { useRightWords } from './right-words';
import classes from './settings.module.css';
import { useWords } from './words';

const roles = ['admin', 'manager', 'rep', 'clerk', 'reader'] as const;

export const Route = createFileRoute('/_shell/settings/rights')({
  validateSearch: z.object({ role: z.catch(z.optional(z.enum(roles)), undefined) }),
  component: Rights,
});

function Rights() {
  const t = useWords();
  const phone = usePhone();
  const role = Route.useSearch().role ?? 'rep';
  const navigate = Route.useNavigate();
  const rules = useQuery(api.getAccessRulesOptions());
  const set = useSetRule();
  const choose = (next: string) => void navigate({ search: { role: next as api.Role }, replace: true });
  const data = roles.map((value) => ({ value, label: t(`role.${value}`) }));
  const own = rules.data?.rules.filter((rule) => rule.role === role) ?? [];
  const Body = phone ? RightsCards : RightsTable;
  return (
    <div className={classes.body}>
      <Stack>
        {phone ? (
          <Select
            label={t('rights.role')}
            size="md"
            allowDeselect={false}
            data={data}
            value={role}
            onChange={(v) => v && choose(v)}
          />
        ) : (
          <SegmentedControl
            aria-label={t('rights.role')}
            data={data}
            value={role}
            onChange={choose}
            style={{ alignSelf: 'flex-start' }}
          />
        )}
        <Text size="sm" c="dimmed">
          {t('rights.hint')}
        </Text>
        {rules.isPending && <Skeleton h={480} />}
        {rules.isError && <ErrorState error={rules.error} retry={() => void rules.refetch()} />}
        {own.length > 0 && <Body rules={own} onSet={set} />}
      </Stack>
    </div>
  );
}

/** Acts at once and offers the way back. */
function useSetRule() {
  const t = useWords();
  const words = useRightWords();
  const queryClient = useQueryClient();
  const put = useMutation({
    ...api.putAccessRulesMutation(),
    onSuccess: (rules) => queryClient.setQueryData(api.getAccessRulesOptions().queryKey, rules),
  });
  return ({ role, noun, action, scope: before }: api.AccessRule, scope: api.Scope) =>
    put.mutate(
      { body: { rules: [{ role, noun, action, scope }] } },
      {
        onSuccess: () =>
          sayWithUndo(
            t('rights.saved', { noun: words.noun(noun), action: t(`action.${action}`), scope: t(`scope.${scope}`) }),
            () => put.mutate({ body: { rules: [{ role, noun, action, scope: before }] } }),
          ),
      },
    );
}
