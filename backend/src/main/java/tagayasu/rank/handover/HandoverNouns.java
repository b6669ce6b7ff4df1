package tagayasu.rank.handover;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.reference;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.staff.Ownership;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.subjects.SubjectKind;

/** Hand-overs and their items in the catalogue, who reads them, and what is told of them. */
class HandoverNouns {

    /** Items are seen by who sees their customer; those without one by who sees what the successor has. */
    private static final String ITEMS =
            "(select i.*, coalesce(c.owner_id, h.to_id) as owner_id, c.name as account_name, c.code as account_code,"
                    + " c.rank as account_rank, coalesce(c.sort_key, '') as sort_key, c.deleted_at"
                    + " from handover_item i join handover h on h.id = i.handover_id"
                    + " left join account c on c.id = i.account_id)";

    @Produces
    @Singleton
    Noun handover() {
        return Noun.of(Handover.NOUN, "handover")
                .field(code, "state", "{a}.state", "状態", "State", "planned", "done", "cancelled")
                .field(reference, "from", "{a}.from_id", "前任", "From", "users")
                .field(reference, "to", "{a}.to_id", "後任", "To", "users")
                .field(date, "movesOn", "{a}.moves_on", "引き継ぎ日", "On")
                .sort("movesOn", "{a}.moves_on", "date")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    Noun item() {
        return Noun.of("handoverItem", ITEMS)
                .guardedAs("account")
                .field(code, "kind", "{a}.kind", "種類", "Kind")
                .field(code, "state", "{a}.state", "状態", "State", "open", "accepted", "queried", "gone")
                .field(date, "dueOn", "{a}.due_on", "期日", "Due on")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .sort("nameKana", "{a}.sort_key", "text")
                .sort("order", "(case {a}.kind when 'account' then 0 else 1 end)", "integer");
    }

    @Produces
    @Singleton
    Ownership people() {
        return new Ownership() {
            @Override
            public String noun() {
                return Handover.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".from_id = any(?) or " + alias + ".to_id = any(?) or " + alias
                                + ".created_by = any(?))",
                        users,
                        users,
                        users);
            }

            @Override
            public Sql ownersOf(UUID handover) {
                return Sql.of(
                        "select unnest(array[h.from_id, h.to_id, h.created_by]) as owner_id from handover h where h.id = ?",
                        handover);
            }
        };
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        String name = "(select u.name from app_user u where u.id = {a}.";
        return new SubjectKind(
                Handover.NOUN, "concat(" + name + "from_id), ' → ', " + name + "to_id), ' ', {a}.moves_on)", "null");
    }

    @Produces
    @Singleton
    NoticeKind planned() {
        return new NoticeKind("handover.planned", "引き継ぎが予定された・取りやめられた", "A hand-over was planned or called off");
    }

    @Produces
    @Singleton
    NoticeKind due() {
        return new NoticeKind("handover.due", "引き継ぎの日が来た", "A hand-over took place");
    }

    @Produces
    @Singleton
    NoticeKind watch() {
        return new NoticeKind("handover.watch", "引き継いだ顧客に手がついていない", "Handed-over customers are left untouched");
    }

    @Produces
    @Singleton
    NoticeKind queried() {
        return new NoticeKind("handover.queried", "引き継ぎの項目に質問があった", "An item of a hand-over was queried");
    }
}
