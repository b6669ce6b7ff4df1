package tagayasu.exchange.imports;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was there before: the part of the journal that undo reads. A new record has no image of before. */
final class RecordImages {

    private final ImportTask task;
    private final String noun;

    RecordImages(ImportTask task, String noun) {
        this.task = task;
        this.noun = noun;
    }

    void take(UUID journalId, List<Column> columns, List<String> systems) {
        task.run(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after)"
                        + " select ?, ?, row_id, null, 0 from judged where outcome = 'new'",
                journalId,
                noun);
        String before = columns.stream()
                .map(c -> "'" + c.name() + "', m." + c.name())
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
        String keys =
                systems.stream().map(RecordImport::quoted).collect(Collectors.joining(", ", "array[", "]::text[]"));
        task.run(
                "insert into journal_image (journal_id, row_kind, row_id, before, version_after, changes) select ?, ?, m.id, "
                        + before
                        + " || jsonb_build_object('externalIds', (select coalesce(jsonb_object_agg(s, x.key), '{}') from unnest("
                        + keys
                        + ") s left join external_id x on x.noun = '" + noun
                        + "' and x.record_id = m.id and x.system = s)),"
                        + " m.version + 1, " + changes(columns) + " from judged j join " + noun
                        + " m on m.id = j.target where j.outcome = 'updated'",
                journalId,
                noun);
    }

    /** What the history of a record shows of it. */
    private String changes(List<Column> columns) {
        if (columns.isEmpty()) return "cast('{}' as jsonb)";
        return columns.stream()
                .map(c -> "('" + property(c.name()) + "', to_jsonb(m." + c.name() + "), to_jsonb(" + c.now(task) + "))")
                .collect(Collectors.joining(
                        ", ",
                        "(select coalesce(jsonb_object_agg(v.field, jsonb_build_object('before', v.old, 'after', v.new)),"
                                + " '{}') from (values ",
                        ") v (field, old, new) where v.old is distinct from v.new)"));
    }

    /** The API's name of a column. */
    private static String property(String column) {
        return Pattern.compile("_(.)")
                .matcher(column)
                .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }
}
