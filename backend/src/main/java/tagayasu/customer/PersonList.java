package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** Persons in pages: all of them, or those who hold a post at some accounts. */
@ApplicationScoped
public class PersonList {

    @Inject
    Listing listing;

    @Inject
    StaffDirectory staff;

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    /** A page of persons. */
    @Schema(name = "PersonList")
    public record View(@NotNull List<PersonRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static View of(Page<PersonRow> page) {
            return new View(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    View everywhere(ListQuery query) {
        return View.of(listing.page(shape(null), query));
    }

    /** The post shown is one at these accounts. */
    View at(List<UUID> accounts, ListQuery query) {
        Sql there = Sql.of(
                        "exists (select from post p where p.person_id = a.id and p.account_id = any(?)"
                                + " and p.deleted_at is null and",
                        accounts)
                .plus(PersonRow.held("p", calendar.today()))
                .plus(")");
        return View.of(listing.page(shape(accounts), query, there));
    }

    private Listing.Shape<PersonRow> shape(List<UUID> accounts) {
        Sql post = PersonRow.post(calendar.today(), access.visible(Account.NOUN, "b"), accounts);
        return new Listing.Shape<>(
                Person.NOUN, PersonRow.COLUMNS, post, "nameKana", row -> PersonRow.of(row, staff::nameOf));
    }
}
