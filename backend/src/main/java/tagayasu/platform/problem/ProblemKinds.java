package tagayasu.platform.problem;

import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which problem the framework's statuses and the database's refusals are. */
final class ProblemKinds {

    private ProblemKinds() {}

    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.status(405, "method_not_allowed");
            case 406 -> Problem.status(406, "not_acceptable");
            case 412 -> Problem.status(412, "stale");
            case 413 -> Problem.status(413, "too_large");
            case 415 -> Problem.status(415, "unsupported_media_type");
            default -> Problem.status(status, status >= 500 ? "internal_error" : "bad_request");
        };
    }

    /** Null when the database's complaint is our bug. */
    static Problem ofDatabase(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "23505" -> Problem.taken(constraint(e));
            case "23503" -> Problem.refused("in_use");
            case "22003", "22008" -> Problem.invalid("out_of_range", "");
            case "22P02", "22007" -> Problem.badRequest("invalid_cursor", "cursor"); // the one text that is cast
            case "22021", "22P05" -> Problem.badRequest("unsupported_character", "");
            case "40001", "40P01", "55P03" -> Problem.busy(1);
            case "57014" -> Problem.busy(5);
            case "53300" -> Problem.busy(3);
            default -> poolExhausted(e) ? Problem.busy(3) : null;
        };
    }

    private static boolean poolExhausted(SQLException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** Constraints are named table_field (or noun_field), so that the name says what is taken. */
    private static String constraint(SQLException e) {
        ServerErrorMessage message = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
        String name = message == null || message.getConstraint() == null ? "" : message.getConstraint();
        String table = message == null || message.getTable() == null ? "" : message.getTable() + "_";
        int field = name.startsWith(table) ? table.length() : name.indexOf('_') + 1;
        return field == 0 ? "" : "/" + camel(name.substring(field));
    }

    private static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("_"))
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return camel.toString();
    }
}
