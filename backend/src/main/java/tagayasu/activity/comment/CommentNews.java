package tagayasu.activity.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.subjects.Subjects;

/** Comments on an account and on what belongs to it, in its timeline, as far as their record is visible. */
@ApplicationScoped
public class CommentNews implements TimelineSource {

    @Inject
    Subjects subjects;

    @Override
    public List<String> kinds() {
        return List.of("comment");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of("""
                        select m.id, m.created_at as at, 'comment' as kind, 'commented' as verb, m.created_by as actor_id,
                               m.subject_kind, m.subject_id, left(m.text, 200) as title, jsonb_build_object('account',
                                   (select c.name from account c where c.id = m.account_id)) as detail
                        from comment m where m.account_id = any(?) and m.deleted_at is null and""", accounts).plus(subjects.visible("m"));
    }
}
