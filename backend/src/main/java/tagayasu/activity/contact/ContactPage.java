package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tagayasu.customer.Person;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.deal.Deal;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** A contact with the names of what it points to, in one statement. */
@ApplicationScoped
class ContactPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Rows rows;

    ContactView of(Contact contact) {
        Sql sql = Sql.of("select " + ContactRow.COLUMNS + " from contact a")
                .plus(joins())
                .plus("where a.id = ?", contact.id);
        return rows.first(sql, row -> ContactView.of(row, staff::nameOf, allowed(contact)))
                .orElseThrow(Problem::notFound);
    }

    Sql joins() {
        return ContactRow.joins(access.visible(Person.NOUN, "p"), access.visible(Deal.NOUN, "about"));
    }

    private List<String> allowed(Contact contact) {
        List<String> allowed = new ArrayList<>(Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, contact.participants()))
                .map(Action::code)
                .toList());
        boolean asked = access.caller().id().equals(contact.reportToId);
        if (asked && contact.isDone() && contact.confirmedAt() == null) allowed.add("confirm");
        return allowed;
    }
}
