package tagayasu.activity.priority;

import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.search.SearchIndex;

/** Priority activities in the catalogue of conditions. */
class PriorityNoun {

    @Produces
    @Singleton
    Noun noun() {
        return Noun.of(PriorityActivity.NOUN, "priority_activity")
                .field(text, "name", "{a}.name", "重点活動", "Priority activity")
                .field(date, "validFrom", "{a}.valid_from", "開始日", "First day")
                .field(date, "validTo", "{a}.valid_to", "終了日", "Last day")
                .field(number, "points", "{a}.points", "点", "Points")
                .field(reference, "owner", "{a}.owner_id", "設定者", "Set by", "users")
                .searchedBy(new ByName())
                .sort("validFrom", "{a}.valid_from", "date")
                .sort("points", "{a}.points", "integer");
    }

    /** There are few of them: the name is read as it stands. */
    private record ByName() implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            return Sql.of("select r.id from priority_activity r where r.deleted_at is null and")
                    .plus(seen.apply("r"))
                    .plus("and")
                    .plus(holds(index, typed, "r"));
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return Sql.of(
                    "strpos(lower(normalize(" + alias + ".name, NFKC)), lower(normalize(?, NFKC))) > 0", typed.strip());
        }
    }
}
