import { Popover, VisuallyHidden } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type * as api from '@/api';
import { useCommon } from '@/shared/i18n/common';
import { Day, DaysAgo } from '@/shared/ui/day';
import { FactsLine } from '@/shared/ui/facts';
import { Dash, Money } from '@/shared/ui/money';
import { Stage } from '@/shared/ui/stage';
import classes from '../account.module.css';
import { useRankFacts } from '../use-rank-facts';
import { useTreeFacts } from '../use-tree-facts';
import { useWords } from '../words';
import { RankWhy } from './rank-why';
import { VisitCycle } from './visit-cycle';

/** CUS-06: rank, where it came from and since when; the last sale; what it is worth. */
export function AccountFacts({ account, below }: { account: api.Account; below: boolean }) {
  const t = useWords();
  const common = useCommon();
  const rank = useRankFacts(account);
  const of = (what: string) => (rank.inherited ? t('page.ofHeadOffice', { what }) : what);
  const tree = useTreeFacts(account, below);
  const counted = (what: string) => (account.hasBranches ? t(below ? 'page.tree' : 'page.alone', { what }) : what);
  const scores = [rank.recencyScore, rank.frequencyScore, rank.monetaryScore];
  return (
    <FactsLine
      facts={[
        {
          label: t('page.rank'),
          value: (
            <Popover width={320} shadow="md" position="bottom-start" trapFocus>
              <Popover.Target>
                <button type="button" className={classes.why}>
                  {rank.rank ?? (
                    <>
                      <Dash />
                      <VisuallyHidden>{common('rank.none')}</VisuallyHidden>
                    </>
                  )}
                  <VisuallyHidden> {t('rank.title')}</VisuallyHidden>
                  <IconHelpCircle size={16} aria-hidden color="var(--mantine-color-dimmed)" />
                </button>
              </Popover.Target>
              <Popover.Dropdown>
                <RankWhy rank={rank} account={account} />
              </Popover.Dropdown>
            </Popover>
          ),
        },
        { label: t('field.lifeCycle'), value: <Stage value={account.lifeCycle} /> },
        { label: t('page.previous'), value: rank.previousRank ?? <Dash /> },
        { label: t('page.changedOn'), value: <Day value={rank.changedOn} /> },
        {
          label: counted(t('field.lastSale')),
          value: (
            <DaysAgo
              value={account.hasBranches && below ? tree.lastSaleOn : account.lastSaleOn}
              never={common('state.none')}
            />
          ),
        },
        {
          label: t('field.lastVisit'),
          value: <DaysAgo value={account.lastVisitOn} never={common('state.none')} />,
        },
        { label: t('field.visitCycle'), value: <VisitCycle account={account} /> },
        ...(account.visitCycle.dueOn
          ? [{ label: t('field.visitDue'), value: <Day value={account.visitCycle.dueOn} /> }]
          : []),
        ...(account.nextVisitOn ? [{ label: t('field.nextVisit'), value: <Day value={account.nextVisitOn} /> }] : []),
        account.hasBranches
          ? {
              label: counted(t('page.yearSales')),
              value: <Money value={tree.amount} currency={account.currency} />,
            }
          : { label: of(t('field.monetary')), value: <Money value={rank.monetary} currency={account.currency} /> },
        {
          label: of(t('field.rfm')),
          value: scores.some((s) => s != null) ? scores.map((s) => s ?? '-').join(' · ') : <Dash />,
        },
      ]}
    />
  );
}
