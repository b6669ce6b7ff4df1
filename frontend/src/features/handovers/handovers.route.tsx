import { IconPlus } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import * as api from '@/api';
import { longDate, num } from '@/shared/lib/format';
import { usePages } from '@/shared/list/use-pages';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { EmptyState } from '@/shared/ui/empty-state';
import { MoreButton } from '@/shared/ui/more-button';
import { Page, PageHeader } from '@/shared/ui/page';
import { Waiting } from '@/shared/ui/waiting';
import classes from './handovers.module.css';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/handovers/')({ component: Handovers });

/** GOV-02: hand-overs that concern the reader, and how far each successor is. */
function Handovers() {
  const t = useWords();
  const may = useMay();
  const { pages, items } = usePages([{ _id: 'listHandovers' }], (ask) => api.op.listHandovers(ask));
  return (
    <Page name="handovers" narrow>
      <PageHeader title={t('title')}>
        {may('handover', 'create') && (
          <ActionButton
            primary
            label={t('new')}
            icon={IconPlus}
            root={(props) => <Link to="/handovers/new" {...props} />}
          />
        )}
      </PageHeader>
      <Waiting query={pages} h={180} />
      {items?.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      <ul className={classes.lines}>
        {items?.map((handover) => (
          <Line key={handover.id} handover={handover} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </Page>
  );
}

function Line({ handover: h }: { handover: api.Handover }) {
  const t = useWords();
  return (
    <li className={classes.line}>
      <span className={classes.who}>
        <Link to="/handovers/$handoverId" params={{ handoverId: h.id }}>
          {t('fromTo', { from: h.fromName, to: h.toName })}
        </Link>
        <small>{[longDate(h.movesOn), t(`state.${h.state}`), h.whole && t('whole')].filter(Boolean).join('・')}</small>
      </span>
      <span className={classes.numbers}>
        <span>{t('customers', { count: num(h.customers) })}</span>
        {h.state === 'done' && h.open > 0 && <span>{t('openN', { count: num(h.open) })}</span>}
        {h.queried > 0 && <span className={classes.warn}>{t('queriedN', { count: num(h.queried) })}</span>}
        {h.untouched > 0 && <b className={classes.warn}>{t('untouchedN', { count: num(h.untouched) })}</b>}
      </span>
    </li>
  );
}
