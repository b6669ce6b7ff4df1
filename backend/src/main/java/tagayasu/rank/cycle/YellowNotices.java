package tagayasu.rank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.rank.cycle.YellowMorning.Heard;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;

/** One notice a person a morning, whatever the number of cards: it opens the most urgent and names the next ones. */
@ApplicationScoped
public class YellowNotices {

    private static final int NAMED = 3;

    private static final Comparator<Heard> URGENT = Comparator.comparing(
                    Heard::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Heard::dueOn)
            .thenComparing(Heard::cardId);

    @Inject
    Notices notices;

    @Inject
    StaffDirectory staff;

    @Produces
    @Singleton
    static NoticeKind whenOpened() {
        return new NoticeKind("yellow.opened", "イエローカード", "Yellow card");
    }

    @Produces
    @Singleton
    static NoticeKind whenEscalated() {
        return new NoticeKind("yellow.escalated", "部下のイエローカードが続いている", "A member's yellow card goes on");
    }

    void opened(List<Heard> cards) {
        byOwner(cards).forEach((owner, own) -> tell(owner, "yellow.opened", "owner", own));
    }

    void escalated(List<Heard> cards) {
        Map<UUID, List<Heard>> bySuperior = new LinkedHashMap<>();
        byOwner(cards)
                .forEach((owner, own) -> staff.superiorsOf(owner)
                        .forEach(superior -> bySuperior.merge(superior, own, YellowNotices::joined)));
        bySuperior.forEach((superior, theirs) -> tell(superior, "yellow.escalated", "superior", theirs));
    }

    private void tell(UUID user, String kind, String why, List<Heard> cards) {
        List<Heard> urgent = cards.stream().sorted(URGENT).toList();
        String names = urgent.stream().limit(NAMED).map(Heard::name).collect(Collectors.joining("、"));
        int more = urgent.size() - NAMED;
        notices.tell(
                List.of(user),
                kind,
                YellowCards.NOUN,
                urgent.get(0).cardId(),
                why,
                Map.of("count", urgent.size(), "text", more > 0 ? names + " (+" + more + ")" : names));
    }

    private static Map<UUID, List<Heard>> byOwner(List<Heard> cards) {
        return cards.stream()
                .filter(card -> card.ownerId() != null)
                .collect(Collectors.groupingBy(Heard::ownerId, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Heard> joined(List<Heard> some, List<Heard> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
