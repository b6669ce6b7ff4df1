package tagayasu.customer.alarm;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.NoticeKinds;

/** Every published kind of alarm. */
@ApplicationScoped
public class AlarmKinds implements NoticeKinds {

    static final String ESCALATED = "alarm.escalated";

    private List<AlarmKind> all;

    @Inject
    void learn(@All List<AlarmKind> published) {
        all = published.stream().sorted(Comparator.comparing(AlarmKind::code)).toList();
    }

    /** In the order of their codes. */
    List<AlarmKind> all() {
        return all;
    }

    Optional<AlarmKind> named(String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when nobody published it */
    AlarmKind require(String code) {
        return named(code).orElseThrow(() -> new IllegalArgumentException("nobody published alarms of kind " + code));
    }

    /** The nouns that alarms are about. */
    Set<String> subjectKinds() {
        return all.stream().map(AlarmKind::subjectKind).collect(Collectors.toSet());
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        List<NoticeKind> kinds = new ArrayList<>();
        for (AlarmKind kind : all) kinds.add(new NoticeKind(kind.notice(), "アラーム：" + kind.ja(), "Alarm: " + kind.en()));
        kinds.add(new NoticeKind(ESCALATED, "部下のアラームが続いている", "A member's alarm goes on"));
        return kinds;
    }
}
