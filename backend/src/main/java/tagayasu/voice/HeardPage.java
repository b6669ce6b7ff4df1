package tagayasu.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** One row of this wing as it is answered, after reading as after each of its verbs. */
@ApplicationScoped
public class HeardPage {

    @Inject
    Access access;

    @Inject
    Rows rows;

    /**
     * @param home where rows of its kind live in the API
     * @param one selects the row
     * @param view of the row and of what the caller may do with it
     */
    public <V> Response answer(
            Response.Status status, Heard heard, String home, Sql one, BiFunction<Row, List<String>, V> view) {
        List<String> allowed = Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, heard))
                .map(Action::code)
                .toList();
        V shown = rows.first(one, row -> view.apply(row, allowed)).orElseThrow(Problem::notFound);
        var response = Response.status(status).entity(shown).tag(Versions.tag(heard));
        if (status == Response.Status.CREATED) response.header(HttpHeaders.LOCATION, "/api/v1" + home + "/" + heard.id);
        return response.build();
    }
}
