package tagayasu.outreach.list;

import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.staff.Ownership;

/** Target lists in the catalogue, and who reads one: its owner and those it is shared with. */
class TargetListNoun {

    private static final String NAME = "{a}.name";

    @Produces
    @Singleton
    Noun noun() {
        return Noun.of(TargetList.NOUN, "target_list")
                .field(text, "name", NAME, "名前", "Name")
                .field(reference, "owner", "{a}.owner_id", "作成者", "Owner", "users")
                .field(flag, "fixed", "{a}.fixed", "手動", "Kept by hand")
                .sort("name", NAME, "text")
                .sort("ready", "(case when {a}.ready_made is null then 1 else 0 end)", "integer")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    Ownership readers() {
        return new Ownership() {
            @Override
            public String noun() {
                return TargetList.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of("(" + shares(alias, "= any(?)") + ")", users, users, users);
            }

            @Override
            public Sql ownersOf(UUID list) {
                return Sql.of(
                        "select u.id as owner_id from app_user u join target_list l on " + shares("l", "= u.id")
                                + " where l.id = ? and l.deleted_at is null",
                        list);
            }
        };
    }

    /** With a department: also those who work in one below it. */
    private static String shares(String list, String whom) {
        return """
                {l}.shared_with = 'all' or {l}.owner_id {whom}
                or {l}.team_id in (select m.team_id from team_member m join team t on t.id = m.team_id
                                   where m.user_id {whom} and t.deleted_at is null)
                or {l}.department_id in (
                    with recursive up as (
                        select d.id, d.parent_id from department d join app_user w on w.department_id = d.id where w.id {whom}
                        union select p.id, p.parent_id from department p join up on p.id = up.parent_id)
                    select id from up)
                """.replace("{l}", list).replace("{whom}", whom);
    }
}
