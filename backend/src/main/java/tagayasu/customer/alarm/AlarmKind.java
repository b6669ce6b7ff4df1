package tagayasu.customer.alarm;

import java.time.LocalDate;
import tagayasu.platform.Sql;

/**
 * Port: a kind of alarm; a wing publishes a bean for each. It can be switched off and given another limit by an administrator,
 * and everybody chooses how they hear of it under {@code alarm.<code>}.
 *
 * @param code as the API and the table name it: {@code taskOverdue}
 * @param subjectKind the noun of the records, which has a published {@link tagayasu.staff.subjects.SubjectKind}
 * @param ja what is the matter, as a heading: 期限を過ぎたタスク
 * @param limitJa what its days count: 期限からの日数
 * @param usual what holds until an administrator says otherwise
 * @param due what is due
 */
public record AlarmKind(
        String code,
        String subjectKind,
        String ja,
        String en,
        String limitJa,
        String limitEn,
        AlarmRule usual,
        Due due) {

    /** What is due, and what is going to be. */
    @FunctionalInterface
    public interface Due {

        /**
         * Selects {@code subject_id}, {@code account_id}, {@code owner_id} (both may be null), {@code due_on}, the last day on
         * which it is in time, and {@code note}, what is to be done where the record's name does not say it (text, may be null).
         * Each record once, and only living ones. Whoever asks adds {@code due_on < day} and at times some ids; a plain
         * select lets the planner use both.
         *
         * @param day the business day that is looked at
         * @param days the kind's limit
         */
        Sql asOf(LocalDate day, int days);
    }

    /** The kind of its notices. */
    String notice() {
        return "alarm." + code;
    }
}
