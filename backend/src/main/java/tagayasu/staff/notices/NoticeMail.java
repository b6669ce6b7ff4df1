package tagayasu.staff.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.platform.Current;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.mail.MailOut;
import tagayasu.staff.subjects.Subjects;

/** A notice as a mail, in the reader's language and with what the reader may see. */
@ApplicationScoped
class NoticeMail {

    private static final int SUBJECT_LENGTH = 120;

    @Inject
    MailOut out;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    Current current;

    @ConfigProperty(name = "tagayasu.url")
    Optional<String> url;

    void write(UUID notice, UUID reader, NoticeKind kind, Subjects.Ref about, Why why, Map<String, ?> detail) {
        boolean english = staff.languageOf(reader).equals("en");
        Subjects.Card card = subjects.seenBy(reader, List.of(about)).get(about);
        String label = english ? kind.labelEn() : kind.labelJa();
        String title = card == null ? "" : card.title();
        StringBuilder body = new StringBuilder(label).append('\n');
        if (card != null) {
            body.append(title).append('\n');
            said(detail).ifPresent(said -> body.append('\n').append(said).append('\n'));
        }
        String actor = staff.nameOf(current.actor().id());
        if (actor != null) body.append('\n').append(actor);
        body.append('\n').append(english ? why.en : why.ja).append('\n');
        url.ifPresent(base -> body.append('\n')
                .append(base.replaceAll("/+$", ""))
                .append("/open/" + about.kind() + "/" + about.id())
                .append('\n'));
        out.put(notice, reader, subject(title.isEmpty() ? label : label + ": " + title), body.toString());
    }

    void withdraw(List<UUID> noticeIds) {
        out.withdraw(noticeIds);
    }

    /** One line, without what could begin another header. */
    private static String subject(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SUBJECT_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SUBJECT_LENGTH) - 1)) + "…";
    }

    private static Optional<String> said(Map<String, ?> detail) {
        if (detail.get("from") != null || detail.get("to") != null)
            return Optional.of(shown(detail.get("from")) + " → " + shown(detail.get("to")));
        return Optional.ofNullable(detail.get("text")).map(Object::toString);
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
