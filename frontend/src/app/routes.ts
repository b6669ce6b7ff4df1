import { index, layout, rootRoute, route } from '@tanstack/virtual-file-routes';

/** The whole URL map of the product, one line a page. Pages live in their feature folders. */
export const routes = rootRoute('app/root.route.tsx', [
  route('/login', 'features/auth/login.route.tsx'),
  route('/setup/$token', 'features/auth/setup.route.tsx'),
  layout('shell', 'app/shell/shell.route.tsx', [
    index('features/home/home.route.tsx'),
    route('/accounts', [
      index('features/accounts/accounts.route.tsx'),
      route('/new', 'features/accounts/new-account.route.tsx'),
      route('/$accountId', [
        index('features/accounts/account.route.tsx'),
        route('/edit', 'features/accounts/edit-account.route.tsx'),
      ]),
    ]),
    route('/persons', [
      index('features/persons/persons.route.tsx'),
      route('/new', 'features/persons/new-person.route.tsx'),
      route('/$personId', [
        index('features/persons/person.route.tsx'),
        route('/edit', 'features/persons/edit-person.route.tsx'),
      ]),
    ]),
    route('/contacts', [
      index('features/contacts/contacts.route.tsx'),
      route('/$contactId', 'features/contacts/contact.route.tsx'),
    ]),
    route('/visit-plans', 'features/visit-plans/visit-plans.route.tsx'),
    route('/forecast', 'features/forecast/forecast.route.tsx'),
    route('/budgets', 'features/budgets/budgets.route.tsx'),
    route('/yellow-cards', 'features/yellow-cards/yellow-cards.route.tsx'),
    route('/alarms', 'features/alarms/alarms.route.tsx'),
    route('/campaigns', 'features/campaigns/campaigns.route.tsx'),
    route('/products', 'features/products/products.route.tsx'),
    route('/ranks', [
      index('features/ranks/ranks.route.tsx'),
      route('/scores', 'features/ranks/scores.route.tsx'),
      route('/changes', 'features/ranks/changes.route.tsx'),
      route('/accounts/$accountId', 'features/ranks/explanation.route.tsx'),
      route('/schemes', [
        index('features/ranks/schemes.route.tsx'),
        route('/$schemeId', 'features/ranks/scheme.route.tsx'),
      ]),
    ]),
    route('/handovers', [
      index('features/handovers/handovers.route.tsx'),
      route('/new', 'features/handovers/new-handover.route.tsx'),
      route('/$handoverId', [
        index('features/handovers/handover.route.tsx'),
        route('/$accountId', 'features/handovers/pack.route.tsx'),
      ]),
    ]),
    route('/lists', [index('features/lists/lists.route.tsx'), route('/$listId', 'features/lists/list.route.tsx')]),
    route('/deals', [
      index('features/deals/deals.route.tsx'),
      route('/board', 'features/deals/board.route.tsx'),
      route('/new', 'features/deals/new-deal.route.tsx'),
      route('/$dealId', [index('features/deals/deal.route.tsx'), route('/edit', 'features/deals/edit-deal.route.tsx')]),
    ]),
    route('/sales', [
      index('features/sales/sales.route.tsx'),
      route('/new', 'features/sales/new-sale.route.tsx'),
      route('/$saleId', [index('features/sales/sale.route.tsx'), route('/edit', 'features/sales/edit-sale.route.tsx')]),
    ]),
    route('/daily-reports', [
      index('features/daily-reports/daily-reports.route.tsx'),
      route('/$reportId', 'features/daily-reports/report-by-id.route.tsx'),
      route('/$userId/$date', 'features/daily-reports/report.route.tsx'),
    ]),
    route('/priority-activities', 'features/daily-reports/priority.route.tsx'),
    route('/complaints', [
      index('features/voice/complaints.route.tsx'),
      route('/$complaintId', 'features/voice/complaint.route.tsx'),
    ]),
    route('/competitors', [
      index('features/voice/competitors.route.tsx'),
      route('/$competitorId', 'features/voice/competitor.route.tsx'),
    ]),
    route('/competitor-moves', 'features/voice/moves.route.tsx'),
    route('/product-feedback', [
      index('features/voice/feedback.route.tsx'),
      route('/products', 'features/voice/feedback-products.route.tsx'),
    ]),
    route('/$', 'app/missing.route.tsx'),
    route('/notifications', 'features/notices/notices.route.tsx'),
    route('/open/$kind/$id', 'features/notices/open.route.tsx'),
    route('/tasks', 'features/tasks/tasks.route.tsx'),
    route('/praises', 'features/praises/praises.route.tsx'),
    route('/team', 'features/team/team.route.tsx'),
    route('/trash', 'features/trash/trash.route.tsx'),
    route('/imports', [
      index('features/imports/imports.route.tsx'),
      route('/new', 'features/imports/new-import.route.tsx'),
      route('/$importId', 'features/imports/import.route.tsx'),
    ]),
    route('/settings', 'features/settings/settings.route.tsx', [
      index('features/settings/self.route.tsx'),
      route('/notifications', 'features/notices/choices.route.tsx'),
      route('/mails', 'features/notices/mails.route.tsx'),
      route('/users', 'features/settings/users.route.tsx'),
      route('/departments', 'features/settings/departments.route.tsx'),
      route('/teams', 'features/settings/teams.route.tsx'),
      route('/codes', 'features/settings/codes.route.tsx'),
      route('/visit-cycles', 'features/visit-cycles/visit-cycles.route.tsx'),
      route('/alarms', 'features/alarms/rules.route.tsx'),
      route('/processes', 'features/settings/processes.route.tsx'),
      route('/company', 'features/papers/company.route.tsx'),
      route('/papers', [
        index('features/papers/papers.route.tsx'),
        route('/$kind/$language', 'features/papers/paper.route.tsx'),
      ]),
      route('/stages', 'features/settings/stages.route.tsx'),
      route('/rights', 'features/settings/rights.route.tsx'),
    ]),
  ]),
]);
