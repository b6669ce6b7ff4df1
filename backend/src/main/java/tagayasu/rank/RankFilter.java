package tagayasu.rank;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/** How lists of ranked accounts are narrowed. */
public abstract class RankFilter {

    @QueryParam("ownerId")
    @Parameter(description = "Accounts of this person")
    public UUID ownerId;

    @QueryParam("departmentId")
    @Parameter(description = "Accounts of the people of this department")
    public UUID departmentId;

    Sql narrow() {
        Sql sql = Sql.TRUE;
        if (ownerId != null) sql = sql.and(Sql.of("a.owner_id = ?", ownerId));
        if (departmentId != null)
            sql = sql.and(Sql.of("a.owner_id in (select id from app_user where department_id = ?)", departmentId));
        return sql;
    }

    /** Of scores. */
    public static class Scores extends RankFilter {

        @QueryParam("rank")
        public String rank;

        @Override
        Sql narrow() {
            return rank == null ? super.narrow() : super.narrow().and(Sql.of("a.rank = ?", rank));
        }
    }

    /** Of changes. */
    public static class Changes extends RankFilter {

        @QueryParam("direction")
        @Parameter(description = "up, down, new or gone")
        public String direction;

        @QueryParam("from")
        @Parameter(description = "The rank before; - = none")
        public String from;

        @QueryParam("to")
        @Parameter(description = "The rank after; - = none")
        public String to;

        /** @param fromColumn the column of the rank before, @param toColumn of the one after */
        Sql narrow(String fromColumn, String toColumn) {
            Sql sql = narrow().and(ended(fromColumn, from)).and(ended(toColumn, to));
            if (direction == null) return sql;
            if (!direction.matches("up|down|new|gone")) throw Problem.badRequest("invalid_parameter", "direction");
            return sql.and(Sql.of("a.direction = ?", direction));
        }

        private static Sql ended(String column, String rank) {
            if (rank == null) return Sql.TRUE;
            return rank.equals("-") ? Sql.of(column + " is null") : Sql.of(column + " = ?", rank);
        }
    }
}
