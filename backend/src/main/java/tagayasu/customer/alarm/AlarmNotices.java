package tagayasu.customer.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tagayasu.customer.alarm.AlarmMorning.Heard;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.subjects.Subjects;

/**
 * One notice a person, a kind and a morning, whatever the number of alarms: it opens the record that has waited longest and
 * names the next ones. Of records that a person may not see nothing is said to them.
 */
@ApplicationScoped
public class AlarmNotices {

    private static final int NAMED = 3;

    @Inject
    Notices notices;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    AlarmKinds kinds;

    private record Address(UUID user, String kind) {}

    void opened(List<Heard> alarms) {
        by(
                        alarms,
                        alarm -> Set.of(alarm.owner()),
                        alarm -> kinds.require(alarm.kind()).notice())
                .forEach((address, theirs) -> tell(address, "owner", theirs));
    }

    void escalated(List<Heard> alarms) {
        by(alarms, alarm -> staff.superiorsOf(alarm.owner()), alarm -> AlarmKinds.ESCALATED)
                .forEach((address, theirs) -> tell(address, "superior", theirs));
    }

    private static Map<Address, List<Heard>> by(
            List<Heard> alarms, Function<Heard, Set<UUID>> readers, Function<Heard, String> notice) {
        Map<Address, Set<Heard>> sorted = new LinkedHashMap<>();
        for (Heard alarm : alarms)
            for (UUID reader : readers.apply(alarm))
                sorted.computeIfAbsent(new Address(reader, notice.apply(alarm)), address -> new HashSet<>())
                        .add(alarm);
        Map<Address, List<Heard>> ordered = new LinkedHashMap<>();
        sorted.forEach((address, theirs) -> ordered.put(
                address,
                theirs.stream()
                        .sorted(Comparator.comparing(Heard::dueOn)
                                .thenComparing(alarm -> alarm.subject().id()))
                        .toList()));
        return ordered;
    }

    private void tell(Address address, String why, List<Heard> alarms) {
        List<Subjects.Ref> first =
                alarms.stream().limit(NAMED).map(Heard::subject).toList();
        Map<Subjects.Ref, Subjects.Card> seen = subjects.seenBy(address.user(), first);
        if (seen.isEmpty()) return;
        List<String> names = first.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(Subjects.Card::title)
                .toList();
        Subjects.Ref opens =
                first.stream().filter(seen::containsKey).findFirst().orElseThrow();
        int more = alarms.size() - NAMED;
        String text = names.stream().collect(Collectors.joining("、")) + (more > 0 ? " (+" + more + ")" : "");
        Map<String, ?> detail = alarms.size() == 1 ? Map.of("count", 1) : Map.of("count", alarms.size(), "text", text);
        notices.tell(List.of(address.user()), address.kind(), opens.kind(), opens.id(), why, detail);
    }
}
