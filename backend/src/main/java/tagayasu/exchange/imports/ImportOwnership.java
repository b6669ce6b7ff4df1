package tagayasu.exchange.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.staff.Ownership;

/** An import belongs to whoever gave the file. */
class ImportOwnership {

    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Import.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(alias + ".created_by = any(?)", (Object) users);
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of("select created_by as owner_id from import where id = ?", record);
            }
        };
    }
}
