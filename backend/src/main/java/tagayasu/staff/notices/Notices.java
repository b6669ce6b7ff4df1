package tagayasu.staff.notices;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

/** Where notices are given. */
@ApplicationScoped
public class Notices {

    @Inject
    Rows rows;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    @Inject
    StaffDirectory staff;

    @Inject
    NoticeMail mail;

    private Map<String, NoticeKind> kinds;

    @Inject
    void learn(@All List<NoticeKind> published, @All List<NoticeKinds> several) {
        kinds = Stream.concat(published.stream(), several.stream().flatMap(many -> many.noticeKinds().stream()))
                .collect(Collectors.toMap(NoticeKind::code, Function.identity()));
    }

    /**
     * Tells these users in the caller's transaction: each once, never the actor or who has left, and by the channel that
     * each chose for the kind.
     *
     * @param users nulls are passed over
     * @param kind the code of a published {@link NoticeKind}
     * @param subjectKind the noun of a published {@link tagayasu.staff.subjects.SubjectKind}; the notice opens the record
     * @param why a {@link Why}
     * @param detail what the kind has to say; shown only to who may see the record: {@code text}, {@code from}, {@code to}
     */
    @Transactional(TxType.MANDATORY)
    public void tell(
            Collection<UUID> users,
            String kind,
            String subjectKind,
            UUID subjectId,
            String why,
            Map<String, ?> detail) {
        tell(users, kind, subjectKind, subjectId, why, detail, kindOf(kind).usual());
    }

    /** @param usual for those who have not chosen for the kind; a channel that the record itself names, say */
    @Transactional(TxType.MANDATORY)
    public void tell(
            Collection<UUID> users,
            String kind,
            String subjectKind,
            UUID subjectId,
            String why,
            Map<String, ?> detail,
            Channel usual) {
        NoticeKind known = kindOf(kind);
        Why reason = Why.valueOf(why);
        List<UUID> told = users.stream()
                .filter(Objects::nonNull)
                .filter(user -> !user.equals(current.actor().id()) && staff.isActive(user))
                .distinct()
                .toList();
        if (told.isEmpty()) return;
        Map<UUID, Channel> chosen = chosen(told, kind);
        List<UUID> ids = new ArrayList<>();
        List<UUID> readers = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        for (UUID user : told) {
            Channel channel = chosen.getOrDefault(user, usual);
            if (channel == Channel.none) continue;
            ids.add(Ids.next());
            readers.add(user);
            channels.add(channel.name());
        }
        if (ids.isEmpty()) return;
        rows.update(Sql.of(
                """
                insert into notice (id, user_id, channel, kind, subject_kind, subject_id, actor_id, why, detail, created_at)
                select n.id, n.user_id, n.channel, ?, ?, ?, ?, ?, cast(? as jsonb), ?
                from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[])) as n (id, user_id, channel)
                """,
                kind,
                subjectKind,
                subjectId,
                current.actor().id(),
                reason.name(),
                Json.of(detail),
                calendar.now(),
                ids,
                readers,
                channels));
        Subjects.Ref about = new Subjects.Ref(subjectKind, subjectId);
        for (int i = 0; i < ids.size(); i++)
            if (Channel.valueOf(channels.get(i)).mails())
                mail.write(ids.get(i), readers.get(i), known, about, reason, detail);
    }

    /** For what turned out not to be so: whoever has not yet seen the notice will not, and its mail stays here. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String kind, String subjectKind, UUID subjectId) {
        withdraw(kind, subjectKind, subjectId, Map.of());
    }

    /** @param detail only notices that have at least this in their detail */
    @Transactional(TxType.MANDATORY)
    public void withdraw(String kind, String subjectKind, UUID subjectId, Map<String, String> detail) {
        List<UUID> unseen = rows.list(
                Sql.of(
                        "update notice set dismissed_at = ? where kind = ? and subject_kind = ? and subject_id = ?"
                                + " and seen_at is null and dismissed_at is null and detail @> cast(? as jsonb) returning id",
                        calendar.now(),
                        kind,
                        subjectKind,
                        subjectId,
                        Json.of(detail)),
                row -> row.uuid("id"));
        if (!unseen.isEmpty()) mail.withdraw(unseen);
    }

    /** Every published kind, in the order of their codes. */
    List<NoticeKind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(NoticeKind::code))
                .toList();
    }

    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    private NoticeKind kindOf(String kind) {
        NoticeKind known = kinds.get(kind);
        if (known == null) throw new IllegalArgumentException("nobody published notices of kind " + kind);
        return known;
    }

    private Map<UUID, Channel> chosen(List<UUID> users, String kind) {
        Map<UUID, Channel> chosen = new HashMap<>();
        rows.list(
                Sql.of("select user_id, choice from notice_choice where kind = ? and user_id = any(?)", kind, users),
                row -> chosen.put(row.uuid("user_id"), Channel.valueOf(row.text("choice"))));
        return chosen;
    }
}
