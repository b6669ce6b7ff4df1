import { Anchor, Switch } from '@mantine/core';
import { IconMessagePlus, IconPencil, IconPhone, IconWorld } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import * as api from '@/api';
import { openContact } from '@/shared/contacts/desk';
import { offerToLog } from '@/shared/contacts/log-offer';
import { callable } from '@/shared/lib/callable';
import { usePhone } from '@/shared/lib/use-phone';
import { MoreMenu } from '@/shared/record/more-menu';
import { useCodeName } from '@/shared/session/codes';
import { useMay } from '@/shared/session/me';
import { ActionButton } from '@/shared/ui/action-button';
import { ComplaintMark } from '@/shared/ui/complaint-mark';
import { PageHeader, useBack } from '@/shared/ui/page';
import { RankBadge } from '@/shared/ui/rank-badge';
import { YellowMark } from '@/shared/ui/yellow-mark';
import classes from '../account.module.css';
import type { AccountSearch, ChangeSearch } from '../account-search';
import { useWords } from '../words';

type Props = { account: api.Account; search: AccountSearch; change: ChangeSearch };

/** Who it is and what one does first with it. */
export function AccountHeader({ account: a, search, change }: Props) {
  const t = useWords();
  const phone = usePhone();
  const may = useMay();
  const industry = useCodeName('industry');
  const about = [a.nameKana, industry(a.industry), [a.prefecture, a.city].filter(Boolean).join('')]
    .filter(Boolean)
    .join('・');
  return (
    <PageHeader
      title={a.name}
      back={useBack('/accounts')}
      before={
        a.rank.rank && (
          <RankBadge rank={a.rank.rank} previous={a.rank.previousRank} size="lg" overridden={!!a.rank.override} />
        )
      }
      note={
        a.openComplaints > 0 && (
          <button type="button" className={classes.why} onClick={() => change({ tab: 'voice' })}>
            <ComplaintMark count={a.openComplaints} />
          </button>
        )
      }
      below={
        <>
          <YellowMark dueOn={a.visitCycle.dueOn} since={a.visitCycle.yellowSince} /> {a.code}
          {about && `・${about}`}
          {a.parent && (
            <>
              ・
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link to="/accounts/$accountId" params={{ accountId: a.parent!.id }} {...props} />
                )}
              >
                {t('page.branchOf', { name: a.parent.name })}
              </Anchor>
            </>
          )}
        </>
      }
    >
      {a.hasBranches && (
        <Switch
          label={t('page.includeBranches')}
          checked={search.below ?? false}
          onChange={(e) => change({ below: e.currentTarget.checked || undefined })}
          mr={4}
          style={phone ? { order: 1, flexBasis: '100%' } : undefined}
        />
      )}
      {callable(a.phone) && (
        <ActionButton
          label={`${t('page.call')} ${a.phone}`}
          text={a.phone}
          icon={IconPhone}
          root={(props) => <a href={`tel:${a.phone}`} onClick={offerToLog('call', a)} {...props} />}
        />
      )}
      {may('contact', 'create') && (
        <ActionButton
          label={t('page.report')}
          text={t('page.reportShort')}
          icon={IconMessagePlus}
          root={(props) => (
            <button type="button" onClick={() => openContact({ kind: 'result', account: a })} {...props} />
          )}
        />
      )}
      {a.website && (
        <ActionButton
          label={t('page.website')}
          icon={IconWorld}
          root={(props) => <a href={a.website ?? ''} target="_blank" rel="noopener noreferrer" {...props} />}
        />
      )}
      {a.allowed.includes('change') && (
        <ActionButton
          primary
          label={t('page.edit')}
          icon={IconPencil}
          root={(props) => <Link to="/accounts/$accountId/edit" params={{ accountId: a.id }} {...props} />}
        />
      )}
      {a.allowed.includes('delete') && (
        <MoreMenu
          noun="account"
          id={a.id}
          name={a.name}
          list="/accounts"
          onDelete={() =>
            api.op.deleteAccount({
              path: { id: a.id },
              headers: { 'If-Match': `"${a.version}"` },
              throwOnError: true,
            })
          }
        />
      )}
    </PageHeader>
  );
}
