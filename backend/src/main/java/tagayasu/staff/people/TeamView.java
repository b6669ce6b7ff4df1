package tagayasu.staff.people;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.Team;

@Schema(name = "Team")
public record TeamView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull List<Member> members) {

    @Schema(name = "TeamMember")
    public record Member(@NotNull UUID id, @NotNull String name, String departmentName) {}

    static final String COLUMNS = "a.id, a.version, a.name,"
            + " array(select m.user_id from team_member m where m.team_id = a.id) as member_ids";

    static TeamView of(Team team, StaffDirectory staff) {
        return new TeamView(team.id, team.version, team.name, members(List.copyOf(team.memberIds), staff));
    }

    static TeamView of(Row row, StaffDirectory staff) {
        return new TeamView(
                row.uuid("id"), row.integer("version"), row.text("name"), members(row.uuids("member_ids"), staff));
    }

    private static List<Member> members(List<UUID> ids, StaffDirectory staff) {
        return ids.stream()
                .map(id -> new Member(id, staff.nameOf(id), staff.departmentName(staff.departmentOf(id))))
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }
}
