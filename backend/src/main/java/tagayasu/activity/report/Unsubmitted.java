package tagayasu.activity.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** Somebody whose report is still missing. */
@Schema(name = "DailyReportMissing")
public record Unsubmitted(
        @NotNull UUID userId,
        String userName,

        @Schema(description = "Contacts that they held on the day") @NotNull
        int contacts) {

    @Schema(name = "DailyReportsMissing")
    public record View(@NotNull LocalDate date, @NotNull List<Unsubmitted> items) {}

    static Sql of(Collection<UUID> people, LocalDate day) {
        return Sql.of(
                "select u.id, (select count(*)::int from contact_participant p join contact c on c.id = p.contact_id"
                        + " where p.user_id = u.id and c.state = 'done' and c.held_on = ? and c.deleted_at is null)"
                        + " as contacts from app_user u where u.id = any(?) and not exists (select from daily_report r"
                        + " where r.user_id = u.id and r.reported_on = ? and r.submitted_at is not null)"
                        + " order by contacts desc, u.name, u.id",
                day,
                people.toArray(UUID[]::new),
                day);
    }

    static Unsubmitted of(Row row, Function<UUID, String> names) {
        return new Unsubmitted(row.uuid("id"), names.apply(row.uuid("id")), row.integer("contacts"));
    }
}
