package tagayasu.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.activity.contact.Contact;
import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Holds what a body names to what the caller may see: anything else is 422 at its field. What a row holds already stays. */
@ApplicationScoped
public class HeardLinks {

    @Inject
    Access access;

    @Inject
    Rows rows;

    /** On a new row the owner is the one named, else whoever has the account in charge, else the caller. */
    public void fill(Heard heard, Heard.Links named, boolean isNew) {
        check(Account.NOUN, named.accountId(), heard.accountId, "unknown_account", "/accountId");
        check(Person.NOUN, named.personId(), heard.personId, "unknown_person", "/personId");
        check(Product.NOUN, named.productId(), heard.productId, "unknown_product", "/productId");
        check(Contact.NOUN, named.contactId(), heard.contactId, "unknown_contact", "/contactId");
        if (named.ownerId() != null && !named.ownerId().equals(heard.ownerId))
            access.checkOwner(isNew ? Action.CREATE : Action.CHANGE, heard.noun(), named.ownerId(), "/ownerId");
        heard.accountId = named.accountId();
        heard.personId = named.personId();
        heard.productId = named.productId();
        heard.ownerId = isNew && named.ownerId() == null ? ownerOfNew(heard.account()) : named.ownerId();
        heard.contactId = named.contactId();
        heard.quote = blankToNull(named.quote());
        if (isNew) access.checkNew(heard);
    }

    private UUID ownerOfNew(Account account) {
        return account != null && account.ownerId != null
                ? account.ownerId
                : access.caller().id();
    }

    private void check(String noun, UUID id, UUID present, String problem, String pointer) {
        if (id == null || id.equals(present)) return;
        Sql seen = Sql.of("select a.id from " + noun + " a where a.id = ? and a.deleted_at is null and", id)
                .plus(access.visible(noun, "a"));
        if (rows.first(seen, row -> row.uuid("id")).isEmpty()) throw Problem.invalid(problem, pointer);
    }

    public static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
