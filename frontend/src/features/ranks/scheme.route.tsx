import { Badge, Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { useMay } from '@/shared/session/me';
import { ErrorState } from '@/shared/ui/empty-state';
import { say } from '@/shared/ui/notify';
import { Page, PageHeader, useBack } from '@/shared/ui/page';
import { SchemeEditor } from './components/scheme-editor';
import { useWords } from './words';

export const Route = createFileRoute('/_shell/ranks/schemes/$schemeId')({ component: Scheme });

function Scheme() {
  const t = useWords();
  const may = useMay();
  const { schemeId } = Route.useParams();
  const navigate = Route.useNavigate();
  const back = useBack('/ranks/schemes');
  const found = useQuery(api.getRankSchemeOptions({ path: { id: schemeId } }));
  const copy = useMutation({
    ...api.copyRankSchemeMutation(),
    meta: { touches: ['listRankSchemes'] },
    onSuccess: (made) => navigate({ to: '/ranks/schemes/$schemeId', params: { schemeId: made.id } }),
  });
  const discard = useMutation({
    ...api.deleteRankSchemeMutation(),
    meta: { touches: ['listRankSchemes'] },
    onSuccess: () => {
      say(t('scheme.discarded'));
      return navigate({ to: '/ranks/schemes' });
    },
  });
  if (found.isError) return <ErrorState error={found.error} retry={() => void found.refetch()} />;
  const scheme = found.data;
  if (!scheme)
    return (
      <Page name="rank-scheme">
        <Skeleton h={500} />
      </Page>
    );
  const draft = scheme.state === 'draft';
  return (
    <Page name={`rank-scheme-${schemeId}`}>
      <PageHeader
        title={scheme.name}
        back={back}
        note={
          <>
            {t('scheme.number', { n: scheme.number })}{' '}
            <Badge variant="light" color={draft ? 'yellow' : scheme.state === 'active' ? 'ai' : 'gray'}>
              {t(`state.${scheme.state}`)}
            </Badge>
          </>
        }
      >
        {draft && may('rankScheme', 'delete') && (
          <Button
            variant="subtle"
            color="gray"
            loading={discard.isPending}
            onClick={() =>
              discard.mutate({ path: { id: schemeId }, headers: { 'If-Match': `"${scheme.version}"` } as never })
            }
          >
            {t('scheme.discard')}
          </Button>
        )}
        {may('rankScheme', 'create') && (
          <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate({ path: { id: schemeId } })}>
            {t('scheme.copy')}
          </Button>
        )}
      </PageHeader>
      <SchemeEditor key={schemeId} scheme={scheme} locked={!draft || !may('rankScheme', 'change')} />
    </Page>
  );
}
