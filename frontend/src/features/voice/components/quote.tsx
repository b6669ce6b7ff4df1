import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../voice.module.css';
import { useWords } from '../words';

type Props = { of: { quote?: string | null; contactId?: string | null } | undefined };

/** NEW-11: the passage of a report that became this record, and the way back to it. */
export function Quote({ of }: Props) {
  const t = useWords();
  const { quote, contactId } = of ?? {};
  if (!quote && !contactId) return null;
  return (
    <blockquote className={classes.quote}>
      {quote}
      <footer>
        {contactId ? (
          <Anchor
            size="xs"
            renderRoot={(props) => <Link to="/contacts/$contactId" params={{ contactId }} {...props} />}
          >
            {t('fromReport')}
          </Anchor>
        ) : (
          t('fromReport')
        )}
      </footer>
    </blockquote>
  );
}
