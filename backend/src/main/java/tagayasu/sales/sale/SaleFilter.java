package tagayasu.sales.sale;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;
import tagayasu.sales.product.OrderLine;
import tagayasu.staff.PeopleFilter;

/** The simple filters of the sales list. */
public class SaleFilter extends Paging {

    @QueryParam("accountId")
    public UUID accountId;

    @QueryParam("includeBranches")
    @Parameter(description = "With accountId: also the sales of the accounts below it")
    public boolean includeBranches;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("productId")
    public UUID productId;

    @QueryParam("staffId")
    public UUID staffId;

    @QueryParam("importId")
    public UUID importId;

    @QueryParam("from")
    @Parameter(description = "First day")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    public LocalDate to;

    @QueryParam("departmentId")
    @Parameter(description = "Sold by the people of this department and of those below it")
    public UUID departmentId;

    @QueryParam("withoutStaff")
    @Parameter(description = "Only those that nobody is named to have sold")
    public boolean withoutStaff;

    @QueryParam("withoutProduct")
    @Parameter(description = "Only those with an amount that belongs to no product of the master")
    public boolean withoutProduct;

    /** @param accounts the account with the branches asked for; null = all accounts */
    Sql where(List<UUID> accounts) {
        List<Sql> parts = new ArrayList<>();
        if (accounts != null) parts.add(Sql.of("a.account_id = any(?)", accounts));
        if (personId != null) parts.add(Sql.of("a.person_id = ?", personId));
        if (staffId != null) parts.add(Sql.of("a.staff_id = ?", staffId));
        if (importId != null) parts.add(Sql.of("a.import_id = ?", importId));
        if (from != null) parts.add(Sql.of("a.sold_on >= ?", from));
        if (to != null) parts.add(Sql.of("a.sold_on <= ?", to));
        if (productId != null)
            parts.add(Sql.of(
                    "exists (select 1 from sale_line l where l.sale_id = a.id and l.product_id = ?)", productId));
        if (departmentId != null) parts.add(PeopleFilter.ofDepartment("a.staff_id", departmentId));
        if (withoutStaff) parts.add(Sql.of("a.staff_id is null"));
        if (withoutProduct) parts.add(OrderLine.someWithoutProduct("sale_line", "sale_id"));
        return parts.isEmpty() ? Sql.TRUE : Sql.join(" and ", parts);
    }
}
