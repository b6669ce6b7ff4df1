import { createFileRoute, redirect } from '@tanstack/react-router';
import { addressOf } from '@/shared/record/record-address';

/** Where links in mails lead: to the record, wherever records of its kind live. */
export const Route = createFileRoute('/_shell/open/$kind/$id')({
  beforeLoad: ({ params }) => {
    const to = addressOf(params.kind, params.id) ?? { to: '/notifications' };
    throw redirect({ ...(to as { to: '/' }), replace: true });
  },
});
