package tagayasu.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalTimeDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.StorableCharacters;

/** JSON at the API: nothing unknown, nothing coerced, no text that PostgreSQL cannot keep, exact decimals. */
@Singleton
public class JsonRules implements ObjectMapperCustomizer {

    private static final int MOST_DIGITS = 100;
    private static final int DEPTH = 100;
    private static final int TEXT = 1_000_000;
    private static final long DOCUMENT = 10_000_000;

    /** After the framework's own, whose reading of days is wider. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(TEXT)
                        .maxDocumentLength(DOCUMENT)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .registerModule(plainDecimals())
                .registerModule(times())
                .setNodeFactory(new BoundedNumbers())
                .registerModule(new SimpleModule("texts").addDeserializer(String.class, new StorableText()))
                .registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Day()))
                .registerModule(new SimpleModule("numbers").addDeserializer(BigDecimal.class, new BoundedNumber()));
    }

    /** Amounts leave as plain numbers without trailing zeros: 472, not 472.0000 and not 4.72E2. */
    static SimpleModule plainDecimals() {
        return new SimpleModule("decimals")
                .addSerializer(BigDecimal.class, new StdScalarSerializer<>(BigDecimal.class) {
                    @Override
                    public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeNumber(plain(value).toPlainString());
                    }
                });
    }

    /** Times of the company's clock, to the minute: 09:30. */
    static SimpleModule times() {
        DateTimeFormatter minutes = DateTimeFormatter.ofPattern("HH:mm");
        return new SimpleModule("times")
                .addSerializer(LocalTime.class, new LocalTimeSerializer(minutes))
                .addDeserializer(LocalTime.class, new LocalTimeDeserializer(minutes));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Written out, 1e100000000 fills the memory; no amount of ours has more than twenty-two digits. */
    private static boolean isBounded(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
    }

    private static final class BoundedNumber extends StdScalarDeserializer<BigDecimal> {

        BoundedNumber() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isNumeric())
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
            BigDecimal value = json.getDecimalValue();
            return isBounded(value)
                    ? value
                    : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, value.unscaledValue(), "too large");
        }
    }

    /** Numbers of free-form JSON: merge patches, conditions. */
    private static final class BoundedNumbers extends JsonNodeFactory {

        @Override
        public ValueNode numberNode(BigDecimal value) {
            if (value != null && !isBounded(value)) throw Problem.badRequest("number_too_large", "");
            return super.numberNode(value);
        }
    }

    /** ISO days of the calendar that the company and the database share. */
    private static final class Day extends LocalDateDeserializer {

        /** As it is: the parent would put a plain one of its own in the place. */
        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return this;
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING) || json.getText().indexOf('T') >= 0)
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            LocalDate day = super.deserialize(json, context);
            return BusinessCalendar.isUsual(day)
                    ? day
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "out of range");
        }
    }

    private static final class StorableText extends StdScalarDeserializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING))
                return (String) context.handleUnexpectedToken(String.class, json);
            String text = json.getText();
            if (!StorableCharacters.all(text)) throw Problem.badRequest("unsupported_character", "");
            return text;
        }
    }
}
