import { createFileRoute } from '@tanstack/react-router';
import { NotFound } from './root.route';

/** An address that no page has: said beside the menu, so that one can go on. */
export const Route = createFileRoute('/_shell/$')({ component: NotFound });
