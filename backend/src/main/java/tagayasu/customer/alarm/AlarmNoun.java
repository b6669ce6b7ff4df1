package tagayasu.customer.alarm;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.customer.AccountSearch;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Visibility;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;

/** Alarms in the catalogue, and who has them in hand. */
class AlarmNoun {

    /** Takes the business day once. */
    static final String STATE =
            "case when a.cleared_on is not null then 'cleared' when a.snoozed_until >= ? then 'snoozed'"
                    + " when a.escalated_on is not null then 'escalated' else 'open' end";

    @Produces
    @Singleton
    Noun noun(Access access) {
        return Noun.of(Alarms.NOUN, "alarm")
                .searchedBy(new ByAccount(access))
                .field(Type.code, "kind", "{a}.kind", "種類", "Kind")
                .field(Type.date, "dueOn", "{a}.due_on", "期限", "Due on")
                .field(Type.date, "openedOn", "{a}.opened_on", "発生日", "Came on")
                .sort("dueOn", "{a}.due_on", "date")
                .sort("openedOn", "{a}.opened_on", "date")
                .sort("clearedOn", "coalesce({a}.cleared_on, '9999-12-31'::date)", "date");
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Alarms.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".owner_id = any(?) or " + alias
                                + ".account_id in (select own.id from account own where own.owner_id = any(?)))",
                        users,
                        users);
            }

            @Override
            public Sql ownersOf(UUID alarm) {
                return Sql.of(
                        "select m.owner_id from alarm m where m.id = ? union select own.owner_id from alarm m"
                                + " join account own on own.id = m.account_id where m.id = ?",
                        alarm,
                        alarm);
            }
        };
    }

    /** An alarm is known by its account, where the reader may see it. */
    private record ByAccount(Visibility visibility) implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            return Sql.of("select m.id from alarm m where")
                    .plus(seen.apply("m"))
                    .plus("and m.account_id in (")
                    .plus(AccountSearch.match(index, visibility, typed))
                    .plus(")");
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return AccountSearch.holds(index, visibility, typed, alias + ".account_id");
        }
    }
}
