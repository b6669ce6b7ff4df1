import { createFileRoute, Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { listSearch } from '@/shared/list/list-search';
import { listWords, RecordList } from '@/shared/list/record-list';
import { PhoneCard } from '@/shared/table/row-link';
import { Money } from '@/shared/ui/money';
import { CampaignLink, useCampaignColumns } from './components/campaign-columns';
import { Period, RunningBadge } from './components/campaign-marks';
import { CampaignSheet } from './components/campaign-sheet';
import { campaignPage, useResults } from './queries';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/campaigns')({
  /** open: the activity in the side sheet, "new" for one to be made. */
  validateSearch: z.extend(listSearch, { open: z.catch(z.optional(z.string()), undefined) }),
  component: Campaigns,
});

/** MST-01: what is done to be found, for how long and at what cost, and the deals it brought. */
function Campaigns() {
  const t = useWords();
  const { open, ...search } = Route.useSearch();
  const navigate = Route.useNavigate();
  const results = useResults();
  const columns = useCampaignColumns(search.q);
  const show = (what: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, open: what }), replace: true, resetScroll: false });
  return (
    <>
      <RecordList
        noun="campaign"
        words={listWords(t)}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        usual="-startsOn"
        page={campaignPage}
        columns={columns}
        rowLabel={(row) => row.name}
        card={(row) => (
          <PhoneCard
            title={<CampaignLink row={row} q={search.q} />}
            below={
              <>
                <Period campaign={row} /> <RunningBadge campaign={row} />
              </>
            }
            side={<Money value={row.cost} exact />}
            sideBelow={`${t('field.deals')} ${t('count', { count: results(row.id)?.deals ?? 0 })}`}
          />
        )}
        create={{
          root: (props) => <Link to="/campaigns" search={(old) => ({ ...old, open: 'new' })} {...props} />,
          open: () => show('new'),
        }}
      />
      {open && <CampaignSheet key={open} id={open === 'new' ? undefined : open} onClose={() => show(undefined)} />}
    </>
  );
}
