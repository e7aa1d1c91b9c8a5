package org.yihaoda.kb.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.yihaoda.kb.naming.DocumentNumber;

/** Records as JSON: in jsonb columns, in the archive and in the index. Days are 2024-03-01, a 发文字号 is one string. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(DocumentNumber.class, new ToStringSerializer(DocumentNumber.class))
                    .addDeserializer(DocumentNumber.class, new NumberReader()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .build();

    /** Lines end with \n on every system, so that the same records make the same bytes. */
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("a record cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** One field to a line, for people and for comparing files. */
    static byte[] writeReadably(Object value) {
        try {
            return MAPPER.writer(INDENTED).writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("a record cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    "a stored record cannot be read: " + e.getOriginalMessage()
                            + "; it was written by another version, import its source again",
                    e);
        }
    }

    private static final class NumberReader extends StdDeserializer<DocumentNumber> {
        private static final long serialVersionUID = 1L;

        NumberReader() {
            super(DocumentNumber.class);
        }

        @Override
        public DocumentNumber deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String written = parser.getText();
            return DocumentNumber.parse(written).orElseThrow(() -> new IOException("no 发文字号: was '" + written + "'"));
        }
    }
}
