import { Button } from '@mantine/core';
import { useCommon } from '@/shared/i18n/common';

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** The next part of a list that is read in parts. */
export function MoreButton({ pages }: { pages: Pages }) {
  const t = useCommon();
  if (!pages.hasNextPage) return null;
  return (
    <Button variant="subtle" fullWidth loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {t('action.showMore')}
    </Button>
  );
}
