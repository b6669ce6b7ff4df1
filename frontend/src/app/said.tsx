import { Notifications } from '@mantine/notifications';

/** Where words to the person appear; what draws them comes beside the first page, which has nothing to say yet. */
export const Said = () => <Notifications position="top-center" containerWidth={460} />;
