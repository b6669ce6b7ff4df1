package tagayasu.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.StorableCharacters;

/** JSON at the API: nothing unknown, nothing coerced, no text that PostgreSQL cannot keep, exact decimals. */
@Singleton
public class JsonRules implements ObjectMapperCustomizer {

    private static final int DEPTH = 100;
    private static final int TEXT = 1_000_000;
    private static final long DOCUMENT = 10_000_000;

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
                .registerModule(new SimpleModule("texts").addDeserializer(String.class, new StorableText()));
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

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
