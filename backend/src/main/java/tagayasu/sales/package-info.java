/**
 * What was sold and what is hoped for: products in their categories, sales with their lines, deals on their way through a
 * sales process, budgets and forecasts.
 *
 * <p>Invariants: a sale belongs to one account; its amount is exactly the sum of its lines when it has lines; an order
 * number belongs to one living sale. An amount below zero is a return. Tells the account its first and last purchase
 * ({@link tagayasu.sales.sale.PurchaseDates}) and the stage that follows from them ({@link tagayasu.sales.lifecycle.LifeCycleMove}), and
 * publishes {@link tagayasu.sales.sale.Sale.Changed}. What is counted of a deal is changed only together with its spans of
 * time ({@link tagayasu.sales.deal.DealStates}); a closed deal is not changed until it is opened again.
 */
package tagayasu.sales;
