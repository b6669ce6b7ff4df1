/**
 * What was sold: products in their categories, and sales with their lines.
 *
 * <p>Invariants: a sale belongs to one account; its amount is exactly the sum of its lines when it has lines; an order
 * number belongs to one living sale. An amount below zero is a return. Tells the account its first and last purchase
 * ({@link tagayasu.sales.sale.PurchaseDates}) and the stage that follows from them ({@link tagayasu.sales.lifecycle.LifeCycleMove}), and
 * publishes {@link tagayasu.sales.sale.Sale.Changed}.
 */
package tagayasu.sales;
