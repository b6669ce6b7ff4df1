package tagayasu.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys under which other systems know our records: one key per system and record, unique per system. */
@ApplicationScoped
public class ExternalIds {

    @Inject
    Rows rows;

    private record Key(String system, String key) {}

    public Map<String, String> of(String noun, UUID record) {
        Map<String, String> keys = new LinkedHashMap<>();
        rows.list(
                        Sql.of(
                                        "select system, key from external_id where noun = ? and record_id = ? order by system",
                                        noun,
                                        record)
                                .keepPlan(),
                        row -> new Key(row.text("system"), row.text("key")))
                .forEach(k -> keys.put(k.system(), k.key()));
        return keys;
    }

    public Optional<UUID> find(String noun, String system, String key) {
        return rows.first(
                Sql.of("select record_id from external_id where noun = ? and system = ? and key = ?", noun, system, key)
                        .keepPlan(),
                row -> row.uuid("record_id"));
    }

    /** Replaces all keys of the record. */
    public void replace(String noun, UUID record, Map<String, String> keys) {
        rows.update(Sql.of("delete from external_id where noun = ? and record_id = ?", noun, record));
        keys.forEach((system, key) -> rows.update(Sql.of(
                "insert into external_id (noun, record_id, system, key) values (?, ?, ?, ?)",
                noun,
                record,
                system,
                key)));
    }

    /** A record in the bin gives its keys free. */
    public void remove(String noun, UUID record) {
        replace(noun, record, Map.of());
    }
}
