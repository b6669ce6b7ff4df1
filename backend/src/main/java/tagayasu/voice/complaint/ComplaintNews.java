package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Complaints in an account's timeline: when each was entered, and each step of its handling. */
@ApplicationScoped
public class ComplaintNews implements TimelineSource {

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of(Complaint.NOUN);
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.join(" union all ", List.of(entered(accounts), handled(accounts)));
    }

    private Sql entered(List<UUID> accounts) {
        return Sql.of(
                        "select c.id, c.created_at as at, 'complaint' as kind, 'created' as verb, c.created_by as actor_id,"
                                + " 'complaint' as subject_kind, c.id as subject_id, c.subject as title,"
                                + " jsonb_build_object('severity', c.severity, 'status', c.status, 'note',"
                                + " left(coalesce(c.text, c.quote), 200)) as detail"
                                + " from complaint c where c.account_id = any(?) and c.deleted_at is null and",
                        accounts)
                .plus(access.visible(Complaint.NOUN, "c"));
    }

    private Sql handled(List<UUID> accounts) {
        return Sql.of(
                        "select h.id, h.at, 'complaint', case h.kind when 'note' then 'handled' else h.kind end, h.by_id,"
                                + " 'complaint', c.id, c.subject, jsonb_build_object('severity', c.severity, 'status',"
                                + " c.status, 'note', left(h.text, 200)) from complaint_handling h"
                                + " join complaint c on c.id = h.complaint_id"
                                + " where c.account_id = any(?) and c.deleted_at is null and",
                        accounts)
                .plus(access.visible(Complaint.NOUN, "c"));
    }
}
