import { Anchor } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type * as api from '@/api';
import { money } from '@/shared/lib/format';
import { useCodeName } from '@/shared/session/codes';
import { useWords } from '../words';

const kinds = ['complaint', 'competitorMove', 'productFeedback'] as const;

export const isVoice = (entry: api.TimelineEntry) => kinds.some((kind) => kind === entry.kind);

const steps = {
  created: 'complaintCreated',
  accepted: 'complaintAccepted',
  handled: 'complaintHandled',
  closed: 'complaintClosed',
  reopened: 'complaintReopened',
} as const;

type Props = { entry: api.TimelineEntry; detail: Record<string, unknown>; currency: string };

/** What the customer said, or what was seen there, in one sentence that opens the record. */
export function VoiceSentence({ entry, detail, currency }: Props) {
  const t = useWords();
  const kind = useCodeName('competitorMoveKind');
  const words = () => {
    if (entry.kind === 'complaint')
      return t('line.complaint', {
        what: entry.title,
        action: t(`line.${steps[entry.verb as keyof typeof steps] ?? 'complaintHandled'}`),
      });
    if (entry.kind === 'competitorMove')
      return t('line.competitor', {
        who: entry.title || t('line.competitorUnknown'),
        what: [
          kind(detail.moveKind as string),
          detail.theirProduct,
          detail.price != null && money(Number(detail.price), currency),
        ]
          .filter(Boolean)
          .join(' '),
      });
    return t('line.feedback', {
      what: entry.title || t('line.anyProduct'),
      score: detail.score ? t('line.feedbackScore', { score: Number(detail.score) }) : '',
    });
  };
  const home: Pick<LinkProps, 'to' | 'params' | 'search'> =
    entry.kind === 'complaint'
      ? { to: '/complaints/$complaintId', params: { complaintId: entry.subjectId } }
      : {
          to: entry.kind === 'competitorMove' ? '/competitor-moves' : '/product-feedback',
          search: { open: entry.subjectId },
        };
  return (
    <Anchor inherit c="inherit" renderRoot={(props) => <Link {...home} {...props} />}>
      {words()}
    </Anchor>
  );
}
