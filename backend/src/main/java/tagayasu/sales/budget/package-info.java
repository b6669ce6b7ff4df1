/**
 * What is to be sold in a month by a person, a department or of a product, beside what was. Budgets are months of the company's
 * fiscal year; what counts as actual (sales or won deals) is a setting that the forecast shares.
 */
package tagayasu.sales.budget;
