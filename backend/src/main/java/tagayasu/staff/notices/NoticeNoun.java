package tagayasu.staff.notices;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.staff.Ownership;

/** Notices in the catalogue, and whose they are. */
class NoticeNoun {

    static final String NAME = "notice";

    @Produces
    @Singleton
    Noun noun() {
        return Noun.of(NAME, "notice")
                .field(Type.code, "kind", "{a}.kind", "種類", "Kind")
                .field(Type.flag, "seen", "({a}.seen_at is not null)", "既読", "Seen")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    /** A notice is its reader's. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return NAME;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(alias + ".user_id = any(?)", (Object) users);
            }

            @Override
            public Sql ownersOf(UUID notice) {
                return Sql.of("select user_id as owner_id from notice where id = ?", notice);
            }
        };
    }
}
