package tagayasu.activity.report;

import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Ownership;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.subjects.SubjectKind;

/** Reports in the catalogue of conditions, whose they are, and what is told of them. */
class DailyReportNoun {

    static final String SUBMITTED = "report.submitted";

    @Produces
    @Singleton
    Noun noun() {
        return Noun.of(DailyReport.NOUN, "daily_report")
                .field(date, "reportedOn", "{a}.reported_on", "日付", "Day")
                .field(reference, "user", "{a}.user_id", "報告者", "Reporter", "users")
                .field(flag, "submitted", "({a}.submitted_at is not null)", "提出済み", "Submitted")
                .field(text, "remarks", "{a}.remarks", "所感", "Remarks")
                .searchedBy(new InRemarks())
                .sort("reportedOn", "{a}.reported_on", "date");
    }

    /** A report is found by its remarks, read as they stand: a person writes one a day. */
    private record InRemarks() implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            return Sql.of("select r.id from daily_report r where r.deleted_at is null and")
                    .plus(seen.apply("r"))
                    .plus("and")
                    .plus(holds(index, typed, "r"));
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return Sql.of(
                    "strpos(lower(normalize(" + alias + ".remarks, NFKC)), lower(normalize(?, NFKC))) > 0",
                    typed.strip());
        }
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return DailyReport.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(alias + ".user_id = any(?)", (Object) users);
            }

            /** A draft is its writer's alone. */
            @Override
            public Sql shownTo(UUID reader, String alias) {
                return Sql.of("(" + alias + ".submitted_at is not null or " + alias + ".user_id = ?)", reader);
            }

            @Override
            public Sql ownersOf(UUID report) {
                return Sql.of(
                        "select r.user_id as owner_id from daily_report r where r.id = ? and r.deleted_at is null",
                        report);
            }
        };
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(
                DailyReport.NOUN,
                "concat_ws(' ', {a}.reported_on, (select u.name from app_user u where u.id = {a}.user_id))",
                "null");
    }

    @Produces
    @Singleton
    NoticeKind submitted() {
        return new NoticeKind(SUBMITTED, "日報が提出された", "A daily report was submitted");
    }
}
