package tagayasu.voice;

import java.util.function.Consumer;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;

/** What this wing adds to a noun of an earlier one. */
public record HeardPart(String noun, Consumer<Noun> fields) implements NounPart {

    @Override
    public void addTo(Noun owner) {
        fields.accept(owner);
    }
}
