package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** The journal's part of an account's timeline: changes of the account itself, of its branches, persons and posts. */
@ApplicationScoped
public class AccountNews implements TimelineSource {

    private static final String ENTRY = "select j.id, j.at, ";

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of("change", "person", "branch");
    }

    /** Who reads an account need not read its branches and persons: what they may not read is left out. */
    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.join(" union all ", List.of(own(accounts), moved(accounts), branches(accounts), persons(accounts)));
    }

    private static Sql own(List<UUID> accounts) {
        return Sql.of(
                ENTRY + "'change' as kind, j.verb, j.actor_id, j.subject_kind, j.subject_id,"
                        + " j.subject_label as title, j.changes as detail from journal j"
                        + " where j.subject_id = any(?) and j.subject_kind = 'account'"
                        + " and j.verb in ('created', 'updated', 'deleted', 'restored')",
                accounts);
    }

    /** What one deed changed of many accounts, such as their stage or who has them in charge. */
    private static Sql moved(List<UUID> accounts) {
        return Sql.of(
                "select cast(md5(cast(j.id as text) || cast(i.row_id as text)) as uuid), j.at, 'change', j.verb, j.actor_id,"
                        + " 'account', i.row_id, a.name, i.changes from journal_image i join journal j on j.id = i.journal_id"
                        + " join account a on a.id = i.row_id where i.row_id = any(?) and i.row_kind = 'account'"
                        + " and j.verb = 'updated' and i.changes is not null",
                accounts);
    }

    private Sql branches(List<UUID> accounts) {
        return Sql.of(
                        ENTRY + "'branch', j.verb, j.actor_id, j.subject_kind, j.subject_id, j.subject_label, j.changes"
                                + " from journal j join account b on b.id = j.subject_id where j.related && ?"
                                + " and j.subject_kind = 'account' and not j.subject_id = any(?) and",
                        accounts,
                        accounts)
                .plus(access.visible(Account.NOUN, "b"));
    }

    /** Personal values stay out: erasure must reach them, and it does not reach what was read. */
    private Sql persons(List<UUID> accounts) {
        return Sql.of(
                        ENTRY + "'person', j.verb, j.actor_id, j.subject_kind, j.subject_id,"
                                + " concat_ws(' ', p.family_name, nullif(p.given_name, '')), '{}'::jsonb"
                                + " from journal j join person p on p.id = j.subject_id where j.related && ?"
                                + " and j.subject_kind = 'person' and",
                        accounts)
                .plus(access.visible(Person.NOUN, "p"));
    }
}
