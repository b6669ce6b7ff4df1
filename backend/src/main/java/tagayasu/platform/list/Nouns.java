package tagayasu.platform.list;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tagayasu.platform.problem.Problem;

/** The catalogue of nouns that the wings published. */
@Singleton
public class Nouns {

    private final Map<String, Noun> byName;

    @Inject
    public Nouns(@All List<Noun> nouns, @All List<NounPart> parts) {
        byName = nouns.stream().collect(Collectors.toMap(Noun::name, Function.identity()));
        parts.forEach(part -> part.addTo(byName.get(part.noun())));
    }

    /** Refuses a name that no wing published (400). */
    public Noun require(String name) {
        Noun noun = byName.get(name);
        if (noun == null) throw Problem.badRequest("unknown_noun", "noun");
        return noun;
    }

    /** The noun whose rights hold for this one; itself in most cases, also where no list of it is published. */
    public String guard(String name) {
        Noun noun = byName.get(name);
        return noun == null ? name : noun.guard();
    }

    /** The noun whose records a reference names ({@code accounts} are of {@code account}); null when none is published. */
    Noun referredTo(Field reference) {
        String target = reference.options().isEmpty() ? "" : reference.options().get(0);
        return target.endsWith("s") ? byName.get(target.substring(0, target.length() - 1)) : null;
    }

    public List<Noun> all() {
        return List.copyOf(byName.values());
    }
}
