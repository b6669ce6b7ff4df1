package tagayasu.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Whole examples for the forms of the contract, put together from examples of their fields: those beside the field, then
 * those of {@code contract/examples.properties}, then what type and limits allow. A form that callers fill in shows what it
 * must have and what is known by name; an answer shows everything.
 */
final class ContractExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEFT_OUT = "-";
    private static final String COMPONENT = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Properties known = new Properties();

    ContractExamples(Map<String, Schema> schemas) {
        this.schemas = schemas;
        try (Reader text = new InputStreamReader(
                ContractExamples.class.getResourceAsStream("/contract/examples.properties"), StandardCharsets.UTF_8)) {
            known.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addToForms() {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && schema.getExample() == null)
                schema.setExample(form(name, schema, new LinkedHashSet<>()));
        });
    }

    /** For a body that is no named form: a list, or a file. */
    void addTo(String mediaType, MediaType body) {
        Schema schema = body.getSchema();
        if (schema == null || schema.getRef() != null || body.getExample() != null || body.getExamples() != null)
            return;
        if (mediaType.startsWith("text/csv")) body.setExample("code,name,rank\r\nC000123,㈱赤木電機,A\r\n");
        else if (mediaType.startsWith("multipart/"))
            body.setExample(new TreeMap<>(Map.of( // sorted, or every build would write another contract
                    "file", "orders.csv", "plan", "{\"kind\": \"sales\", \"columns\": {\"顧客\": \"accountName\"}}")));
        else if (mediaType.endsWith("json")) body.setExample(value("", "", schema, new LinkedHashSet<>()));
    }

    private Map<String, Object> form(String name, Schema schema, Set<String> within) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (!within.add(name)) return example;
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        boolean filledIn = name.endsWith("Input") || name.endsWith("Patch") || name.endsWith("Plan");
        schema.getProperties().forEach((field, property) -> {
            if (LEFT_OUT.equals(text(name, field))) return;
            boolean shown = required.contains(field) || !filledIn || isKnown(name, field, property);
            if (shown) example.put(field, value(name, field, property, within));
        });
        within.remove(name);
        return example;
    }

    private String text(String form, String field) {
        return known.getProperty(form + "." + field, known.getProperty(field));
    }

    private boolean isKnown(String form, String field, Schema property) {
        return property.getExample() != null || text(form, field) != null;
    }

    private Object value(String form, String field, Schema schema, Set<String> within) {
        if (schema.getExample() != null) return plain(schema.getExample());
        String ref = schema.getRef() != null ? schema.getRef() : allOf(schema);
        if (ref != null) return named(ref.substring(COMPONENT.length()), form, field, within);
        String text = text(form, field);
        SchemaType type = type(schema);
        if (text != null) {
            if (type == SchemaType.STRING) {
                if (schema.getEnumeration() == null || schema.getEnumeration().contains(text)) return text;
            } else if (fits(type, text)) return parsed(text);
        }
        if (schema.getDefaultValue() != null) return schema.getDefaultValue();
        if (schema.getEnumeration() != null) return schema.getEnumeration().get(0);
        if (schema.getProperties() != null) return form(form + "." + field, schema, within);
        return switch (type) {
            case ARRAY -> schema.getItems() == null ? List.of() : list(form, field, schema.getItems(), within);
            case OBJECT -> Map.of();
            case BOOLEAN -> false;
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            default -> byFormat(schema.getFormat());
        };
    }

    /** A form shows itself; a named text, such as UUID, goes by its own name when that is known, else by its field's. */
    private Object named(String name, String form, String field, Set<String> within) {
        Schema schema = schemas.get(name);
        if (schema.getProperties() != null)
            return schema.getExample() != null ? plain(schema.getExample()) : form(name, schema, within);
        return known.containsKey(name) ? value("", name, schema, within) : value(form, field, schema, within);
    }

    private List<Object> list(String form, String field, Schema items, Set<String> within) {
        String ref = items.getRef() == null ? "" : items.getRef().substring(COMPONENT.length());
        return within.contains(ref) ? List.of() : List.of(value(form, field + "[]", items, within));
    }

    private static Object byFormat(String format) {
        if ("date".equals(format)) return "2026-10-30";
        if ("date-time".equals(format)) return "2026-10-30T01:23:45Z";
        if ("uuid".equals(format)) return "0199f3a2-7c1e-7b4d-9a55-3f1c2d4e5b6a";
        return "…";
    }

    private static String allOf(Schema schema) {
        return schema.getAllOf() == null || schema.getAllOf().isEmpty()
                ? null
                : schema.getAllOf().get(0).getRef();
    }

    private static SchemaType type(Schema schema) {
        if (schema.getType() == null) return SchemaType.OBJECT;
        return schema.getType().stream()
                .filter(type -> type != SchemaType.NULL)
                .findFirst()
                .orElse(SchemaType.OBJECT);
    }

    private static boolean fits(SchemaType type, String text) {
        return switch (type) {
            case ARRAY -> text.startsWith("[");
            case OBJECT -> text.startsWith("{");
            case INTEGER, NUMBER -> text.matches("-?[0-9.]+");
            case BOOLEAN -> text.equals("true") || text.equals("false");
            default -> false;
        };
    }

    private static Object plain(Object example) {
        return example instanceof String
                        || example instanceof Number
                        || example instanceof Boolean
                        || example instanceof Map
                        || example instanceof List
                ? example
                : parsed(example.toString());
    }

    private static Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + json, e);
        }
    }
}
