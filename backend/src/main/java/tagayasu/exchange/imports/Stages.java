package tagayasu.exchange.imports;

import java.util.Map;
import tagayasu.exchange.cell.NotReadable;

/** The stage of an account as a file writes it. What follows from sales is no value to take over: such a cell says nothing. */
final class Stages {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("latent", "latent"),
            Map.entry("潜在", "latent"),
            Map.entry("prospect", "prospect"),
            Map.entry("見込み", "prospect"),
            Map.entry("見込", "prospect"),
            Map.entry("existing", ""),
            Map.entry("既存", ""),
            Map.entry("dormant", ""),
            Map.entry("休眠", ""));

    private Stages() {}

    static String parse(String cell) throws NotReadable {
        String stage = NAMES.get(cell.toLowerCase().replaceFirst("(客|顧客)$", ""));
        if (stage == null) throw new NotReadable("life_cycle_unknown");
        return stage.isEmpty() ? null : stage;
    }
}
