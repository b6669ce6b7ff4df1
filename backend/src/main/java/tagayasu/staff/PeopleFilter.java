package tagayasu.staff;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Paging;

/** For lists of what people have in charge: whose. */
public class PeopleFilter extends Paging {

    @QueryParam("ownerId")
    public UUID ownerId;

    @QueryParam("teamId")
    @Parameter(description = "Of the members of this team")
    public UUID teamId;

    @QueryParam("departmentId")
    @Parameter(description = "Of the people of this department and of those below it")
    public UUID departmentId;

    /** Over alias a, which has an owner_id. */
    public Sql people() {
        Sql people = Sql.TRUE;
        if (ownerId != null) people = people.and(Sql.of("a.owner_id = ?", ownerId));
        if (teamId != null)
            people = people.and(
                    Sql.of("a.owner_id in (select m.user_id from team_member m where m.team_id = ?)", teamId));
        if (departmentId != null) people = people.and(ofDepartment("a.owner_id", departmentId));
        return people;
    }

    /** Holds where the column names somebody of the department or of one below it. */
    public static Sql ofDepartment(String column, UUID department) {
        return Sql.of(
                column
                        + " in (with recursive unit as (select id from department where id = ? union select d.id from"
                        + " department d join unit on d.parent_id = unit.id) select u.id from app_user u join unit on"
                        + " unit.id = u.department_id)",
                department);
    }
}
