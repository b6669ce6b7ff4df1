package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tagayasu.customer.PersonView.StaffRef;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Puts a person together with their posts, people in charge and home data, as far as the caller may see them. */
@ApplicationScoped
public class PersonPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    public PersonView of(Person person) {
        return new PersonView(
                person.id,
                person.version,
                person.code,
                person.name().full(),
                person.kana().full(),
                person.name().family(),
                person.name().given(),
                person.kana().family(),
                person.kana().given(),
                person.phone,
                person.mobile,
                person.email,
                person.note,
                person.ownerId,
                staff.nameOf(person.ownerId),
                person.staffIds.stream()
                        .map(id -> new StaffRef(id, staff.nameOf(id)))
                        .toList(),
                posts(person),
                home(person),
                allowed(person),
                person.createdAt,
                person.updatedAt);
    }

    List<PostView> posts(Person person) {
        return rows.list(
                PostView.of(List.of(person.id), calendar.today(), access.visible(Account.NOUN, "b")), PostView::of);
    }

    /** Null when nothing is known, or the caller may not know it. */
    PersonHomeInput home(Person person) {
        return access.may(Action.READ, Person.HOME, person) ? PersonHomeInput.of(PersonHome.of(person.id)) : null;
    }

    private List<String> allowed(Person person) {
        List<String> allowed = new ArrayList<>();
        if (access.may(Action.CHANGE, person)) allowed.add("change");
        if (access.may(Action.DELETE, person)) allowed.add("delete");
        if (access.may(Action.READ, Person.HOME, person)) allowed.add("readHome");
        if (access.may(Action.CHANGE, Person.HOME, person)) allowed.add("changeHome");
        return allowed;
    }
}
