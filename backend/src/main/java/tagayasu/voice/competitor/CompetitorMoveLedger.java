package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tagayasu.staff.codes.OfferedCodes;
import tagayasu.voice.HeardBook;
import tagayasu.voice.HeardLinks;

/** Enters and changes moves of competitors together with what follows. */
@ApplicationScoped
public class CompetitorMoveLedger {

    @Inject
    HeardLinks links;

    @Inject
    HeardBook book;

    @Inject
    OfferedCodes codes;

    public CompetitorMove enter(CompetitorMoveInput input) {
        CompetitorMove move = new CompetitorMove();
        codes.check(CompetitorMove.KIND, input.kind(), null, "/kind");
        links.fill(move, input.links(), true);
        input.applyTo(move, true);
        move.persistAndFlush();
        book.follow("created", move, Map.of(), CompetitorMoveInput.of(move));
        return move;
    }

    public void change(CompetitorMove move, CompetitorMoveInput before, CompetitorMoveInput input) {
        codes.check(CompetitorMove.KIND, input.kind(), move.kind, "/kind");
        links.fill(move, input.links(), false);
        input.applyTo(move, false);
        CompetitorMove.flush();
        book.follow("updated", move, before, CompetitorMoveInput.of(move));
    }
}
