import { Badge } from '@mantine/core';
import type * as api from '@/api';
import { useRuns } from '../queries';
import { useWords } from '../words';

/** Who moved may have moved because the rule is another one: said wherever the moves of a month are shown. */
export function OtherRule({ run }: { run: api.RankRun | undefined }) {
  const t = useWords();
  const runs = useRuns().data?.items ?? [];
  const before = runs.find((r) => run && r.period < run.period);
  if (!run || !before || before.schemeId === run.schemeId) return null;
  return (
    <Badge color="yellow" variant="light" size="lg" radius="sm" tt="none" maw="100%">
      {t('board.otherRule', { before: before.schemeNumber, after: run.schemeNumber })}
    </Badge>
  );
}
