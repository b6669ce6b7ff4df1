package tagayasu.voice;

import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** The columns of a row that name what it points to, as far as the caller may see it. */
public final class HeardRow {

    /** Over alias a and what {@link #joins} adds. */
    public static final String COLUMNS =
            "a.id, a.version, a.account_id, c.code as account_code, c.name as account_name,"
                    + " c.currency, a.person_id, nullif(trim(p.family_name || ' ' || p.given_name), '') as person_name,"
                    + " a.product_id, d.name as product_name, a.owner_id, a.contact_id, a.quote, a.text, a.created_at,"
                    + " a.created_by, a.updated_at";

    private HeardRow() {}

    /** An account or a person whom the caller may not read stays without a name. */
    public static Sql joins(Access access) {
        return Sql.of("left join account c on c.id = a.account_id and")
                .plus(access.visible(Account.NOUN, "c"))
                .plus("left join person p on p.id = a.person_id and")
                .plus(access.visible(Person.NOUN, "p"))
                .plus("left join product d on d.id = a.product_id");
    }
}
