package tagayasu.staff.people;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

public class UserFilter extends Paging {

    @QueryParam("role")
    @Pattern(regexp = "^(admin|manager|rep|clerk|reader)$")
    public String role;

    @QueryParam("departmentId")
    public UUID departmentId;

    @QueryParam("teamId")
    public UUID teamId;

    @QueryParam("active")
    @Parameter(description = "true: only those who may sign in; false: only the disabled")
    public Boolean active;

    Sql where() {
        List<Sql> parts = new ArrayList<>(List.of(Sql.TRUE));
        if (role != null) parts.add(Sql.of("a.role = ?", role));
        if (departmentId != null) parts.add(Sql.of("a.department_id = ?", departmentId));
        if (teamId != null)
            parts.add(Sql.of("exists (select from team_member m where m.user_id = a.id and m.team_id = ?)", teamId));
        if (active != null) parts.add(Sql.of(active ? "a.disabled_at is null" : "a.disabled_at is not null"));
        return Sql.join(" and ", parts);
    }
}
