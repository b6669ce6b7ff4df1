import { useMediaQuery } from '@mantine/hooks';

/** Under 48em lists become cards and dialogs sheets. */
export const usePhone = () =>
  useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
