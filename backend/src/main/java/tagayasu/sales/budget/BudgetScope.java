package tagayasu.sales.budget;

/** Whose or of what a figure is; the constants are the codes of the API. */
public enum BudgetScope {
    staff,
    department,
    product
}
