package tagayasu.activity.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Messages;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.subjects.Subjects;

/** Writes and changes comments with what follows: the journal and who is told. */
@ApplicationScoped
class CommentLedger {

    private static final int EXCERPT = 200;

    @Inject
    Access access;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    Comment write(CommentInput input) {
        Comment comment = new Comment();
        comment.subjectKind = input.subjectKind();
        comment.subjectId = input.subjectId();
        comment.accountId =
                subjects.require(input.subjectKind(), input.subjectId()).accountId();
        checkMentions(comment.subject(), input.mentioned());
        Set<UUID> others = new LinkedHashSet<>(subjects.owners(comment.subject()));
        Set<UUID> earlier = new LinkedHashSet<>(Comment.authorsOn(comment.subjectId));
        comment.say(input.text(), input.mentioned(), null);
        comment.persistAndFlush();
        record("created", comment, Map.of(), CommentInput.of(comment));
        tellMentioned(comment, input.mentioned());
        others.removeAll(input.mentioned());
        earlier.removeAll(input.mentioned());
        earlier.removeAll(others);
        tell(comment, CommentNouns.ADDED, "owner", others);
        tell(comment, CommentNouns.ADDED, "commenter", earlier);
        return comment;
    }

    void change(Comment comment, CommentInput before, CommentInput input) {
        if (!input.subjectKind().equals(comment.subjectKind)
                || !input.subjectId().equals(comment.subjectId)) throw Problem.invalid("read_only", "/subjectId");
        List<UUID> fresh = new ArrayList<>(input.mentioned());
        fresh.removeAll(comment.mentions());
        checkMentions(comment.subject(), fresh);
        comment.say(input.text(), input.mentioned(), calendar.now());
        Comment.flush();
        record("updated", comment, before, CommentInput.of(comment));
        tellMentioned(comment, fresh);
    }

    void remove(Comment comment) {
        comment.deletedAt = calendar.now();
        Comment.flush();
        record("deleted", comment, Map.of(), Map.of());
        notices.withdraw(
                CommentNouns.MENTION,
                comment.subjectKind,
                comment.subjectId,
                Map.of("commentId", comment.id.toString()));
        notices.withdraw(
                CommentNouns.ADDED, comment.subjectKind, comment.subjectId, Map.of("commentId", comment.id.toString()));
    }

    private void tellMentioned(Comment comment, List<UUID> users) {
        notices.tell(users, CommentNouns.MENTION, comment.subjectKind, comment.subjectId, "mentioned", detail(comment));
    }

    /** Who no longer sees the record is not told of it. */
    private void tell(Comment comment, String kind, String why, Set<UUID> users) {
        List<UUID> seeing = users.stream()
                .filter(user -> !user.equals(comment.createdBy) && sees(user, comment.subject()))
                .toList();
        notices.tell(seeing, kind, comment.subjectKind, comment.subjectId, why, detail(comment));
    }

    private static Map<String, ?> detail(Comment comment) {
        String text = comment.text();
        int end = text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length())));
        return Map.of("text", text.substring(0, end), "commentId", comment.id.toString());
    }

    private boolean sees(UUID user, Subjects.Ref subject) {
        return subjects.seenBy(user, List.of(subject)).containsKey(subject);
    }

    private void checkMentions(Subjects.Ref subject, List<UUID> mentioned) {
        List<Problem.Fault> faults = new ArrayList<>();
        Locale language = Locale.forLanguageTag(access.caller().language());
        for (int i = 0; i < mentioned.size(); i++) {
            UUID user = mentioned.get(i);
            String pointer = "/mentions/" + i;
            if (!staff.isActive(user)) faults.add(Problem.Fault.of(pointer, "unknown_user"));
            else if (!sees(user, subject)) {
                String named = Messages.text(language, "mention_cannot_see") + " " + staff.nameOf(user);
                faults.add(new Problem.Fault(pointer, "mention_cannot_see", named));
            }
        }
        if (!faults.isEmpty()) throw Problem.invalid(faults);
    }

    private void record(String verb, Comment comment, Object before, Object after) {
        List<UUID> related = Stream.of(comment.subjectId, comment.accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        journal.record(
                verb, new Journal.Subject(Comment.NOUN, comment.id, ""), related, Changes.between(before, after));
    }
}
