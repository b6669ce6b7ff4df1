package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;

/** Opens, changes and bins competitors together with the journal and the search text of them and of their moves. */
@ApplicationScoped
public class CompetitorLedger {

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    public Competitor open(CompetitorInput input) {
        Competitor competitor = new Competitor();
        input.applyTo(competitor);
        competitor.persistAndFlush();
        follow("created", competitor, Map.of());
        return competitor;
    }

    public void change(Competitor competitor, CompetitorInput before, CompetitorInput input) {
        input.applyTo(competitor);
        Competitor.flush();
        follow("updated", competitor, before);
        List<CompetitorMove> moves = CompetitorMove.list("competitorId = ?1 and deletedAt is null", competitor.id);
        searchIndex.putAll(
                moves.stream().map(move -> move.searchDoc(competitor)).toList());
    }

    public void bin(Competitor competitor) {
        competitor.deletedAt = calendar.now();
        competitor.deletedBy = access.caller().id();
        Competitor.flush();
        searchIndex.remove(Competitor.NOUN, competitor.id);
        record("deleted", competitor, Map.of(), Map.of());
    }

    public void restore(Competitor competitor) {
        competitor.deletedAt = null;
        competitor.deletedBy = null;
        Competitor.flush();
        searchIndex.put(competitor.searchDoc());
        record("restored", competitor, Map.of(), Map.of());
    }

    void recordPurge(Competitor competitor) {
        record("purged", competitor, Map.of(), Map.of());
    }

    private void follow(String verb, Competitor competitor, Object before) {
        searchIndex.put(competitor.searchDoc());
        record(verb, competitor, before, CompetitorInput.of(competitor));
    }

    private void record(String verb, Competitor competitor, Object before, Object after) {
        var subject = new Journal.Subject(Competitor.NOUN, competitor.id, competitor.name);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
    }
}
