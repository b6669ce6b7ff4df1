import { index, layout, rootRoute, route } from '@tanstack/virtual-file-routes';

/** The whole URL map of the product, one line a page. Pages live in their feature folders. */
export const routes = rootRoute('app/root.route.tsx', [
  route('/login', 'features/auth/login.route.tsx'),
  layout('shell', 'app/shell/shell.route.tsx', [index('features/home/home.route.tsx')]),
]);
