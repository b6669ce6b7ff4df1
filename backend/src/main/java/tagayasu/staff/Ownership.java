package tagayasu.staff;

import java.util.UUID;
import tagayasu.platform.Sql;

/**
 * Port: how the policy finds the owners of a noun's records in SQL. A wing offers one bean per noun (a producer method
 * is enough); a noun without one is taken to keep its owner in {@code owner_id}.
 */
public interface Ownership {

    String noun();

    /** Holds for the row under this alias when one of the users owns it. */
    Sql ownedBy(String alias, UUID[] users);

    /** One row with a column {@code owner_id} for each owner of the record; no row when there is no such record. */
    Sql ownersOf(UUID record);

    /** What must hold for this reader besides the policy, such as that a draft is the reader's own. */
    default Sql shownTo(UUID reader, String alias) {
        return Sql.TRUE;
    }

    /** Records that belong to nobody, such as products: whoever may read any may read all. */
    static Ownership ofNobody(String noun, String table) {
        return new Ownership() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.FALSE;
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of(
                        "select cast(null as uuid) as owner_id from " + table
                                + " r where r.id = ? and r.deleted_at is null",
                        record);
            }
        };
    }

    /** The usual case: a table with a column {@code owner_id} and a bin. */
    static Ownership byColumn(String noun, String table) {
        return new Ownership() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(alias + ".owner_id = any(?)", (Object) users);
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of("select r.owner_id from " + table + " r where r.id = ? and r.deleted_at is null", record);
            }
        };
    }
}
