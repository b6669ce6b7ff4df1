package tagayasu.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A field that a column can be laid on. {@code externalId.{system}} exists for every system beside the listed ones. */
public record ImportField(String name, Type type, int longest, String ja, String en, List<String> aliases) {

    public static final String EXTERNAL_ID = "externalId.";

    public enum Type {
        TEXT,
        LONG,
        DATE,
        NUMBER,
        USER,
        EMAIL,
        URL,
        CURRENCY,
        ROLES,
        STAGE,
        CORPORATE
    }

    private static final Map<ImportKind, Map<String, ImportField>> ALL = read();

    public static List<ImportField> of(ImportKind kind) {
        return List.copyOf(ALL.get(kind).values());
    }

    public static Optional<ImportField> named(ImportKind kind, String name) {
        if (isExternalId(kind, name)) return Optional.of(external(name));
        return Optional.ofNullable(ALL.get(kind).get(name));
    }

    public String system() {
        return name.substring(EXTERNAL_ID.length());
    }

    private static boolean isExternalId(ImportKind kind, String name) {
        return (kind == ImportKind.ACCOUNTS || kind == ImportKind.PERSONS)
                && name.matches("externalId\\.[A-Za-z0-9_-]{1,50}");
    }

    private static ImportField external(String name) {
        return new ImportField(
                name, Type.TEXT, 200, "外部キー " + name.substring(11), "Key in " + name.substring(11), List.of());
    }

    /** Whether a column of this name usually holds the field. */
    boolean isCalled(String column) {
        String wanted = key(column);
        return wanted.equals(key(name))
                || wanted.equals(key(ja))
                || wanted.equals(key(en))
                || aliases.stream().anyMatch(alias -> key(alias).equals(wanted));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-・.]", "");
    }

    private static Map<ImportKind, Map<String, ImportField>> read() {
        Map<ImportKind, Map<String, ImportField>> fields = new EnumMap<>(ImportKind.class);
        for (ImportKind kind : ImportKind.values()) fields.put(kind, new LinkedHashMap<>());
        for (String line : lines()) {
            String[] part = line.split("\\|");
            for (int i = 0; i < part.length; i++) part[i] = part[i].strip();
            ImportField field = new ImportField(
                    part[1],
                    Type.valueOf(part[2].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(part[3]),
                    part[4],
                    part[5],
                    part.length > 6 ? Arrays.asList(part[6].split(",")) : List.of());
            fields.get(ImportKind.of(part[0])).put(field.name(), field);
        }
        return fields;
    }

    private static List<String> lines() {
        try (InputStream in = ImportField.class.getResourceAsStream("/exchange/import-fields.txt")) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
