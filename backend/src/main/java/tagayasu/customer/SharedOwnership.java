package tagayasu.customer;

import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.staff.Ownership;

/**
 * A row about an account belongs to its own owner and to whoever has its account in charge.
 *
 * @param table whose name is not the noun's where that has two words
 */
public record SharedOwnership(String noun, String table) implements Ownership {

    @Override
    public Sql ownedBy(String alias, UUID[] users) {
        return Sql.of(
                "(" + alias + ".owner_id = any(?) or exists (select from account own where own.id = " + alias
                        + ".account_id and own.owner_id = any(?)))",
                users,
                users);
    }

    @Override
    public Sql ownersOf(UUID record) {
        return Sql.of(
                "select unnest(array[r.owner_id, own.owner_id]) as owner_id from " + table
                        + " r left join account own on own.id = r.account_id where r.id = ? and r.deleted_at is null",
                record);
    }
}
