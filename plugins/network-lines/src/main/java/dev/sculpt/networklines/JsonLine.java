package dev.sculpt.networklines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads and writes parts of a line. The components of a part are fields of the line, in snake case; a field that is missing
 * or null leaves a component null, or empty where it is optional; fields of other parts are left alone. The whole line must
 * be JSON, whatever part of it is read: a number in quotes, a fraction for a unit or a field given twice is a mistake, not
 * to be guessed at.
 */
public final class JsonLine {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();
    private static final int DEEPEST = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the shortest digits, which Java itself writes from 19 on
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule().addDeserializer(float[].class, new ListedNumbers<>(float[].class))
                    .addDeserializer(double[].class, new ListedNumbers<>(double[].class)))
            .propertyNamingStrategy(SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private JsonLine() { }

    /**
     * Reads a part.
     *
     * @param line a JSON object
     * @param part a record
     * @throws InvalidLineException if the line is no JSON, or a field of the part is not of its type; says which and where
     */
    public static <P extends Record> P part(String line, Class<P> part) throws InvalidLineException {
        try {
            P read = JSON.readValue(line, part);
            if (read == null) {
                throw new InvalidLineException("null instead of a network");
            }
            return read;
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException || e.getCause() instanceof StreamConstraintsException) {
                throw new InvalidLineException(JsonMistake.of((JsonProcessingException) e.getCause()));
            }
            throw new InvalidLineException(field(e) + expected(e, part) + column(e));
        } catch (JsonProcessingException e) {
            throw new InvalidLineException(JsonMistake.of(e));
        }
    }

    /**
     * Writes a line without its end.
     *
     * @param line a record of fields, or of parts that are unwrapped
     * @throws IllegalArgumentException if it holds what JSON has no form for
     */
    public static String write(Record line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not of plain values", e);
        }
    }

    /**
     * Writes a line without its end.
     *
     * @param fields by name, in order: text, numbers, booleans, null, and lists and text-keyed maps of these
     * @throws IllegalArgumentException if a value is none of these
     */
    public static String write(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not of plain values", e);
        }
    }

    /** Returns the fields of a line in their order, as plain values; a fraction is of double precision. */
    public static Map<String, Object> fields(String line) {
        try {
            return JSON.readValue(line, new TypeReference<LinkedHashMap<String, Object>>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    /** Lays a line out over several, to be read by people. */
    public static String pretty(String line) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(line)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static String expected(JsonMappingException e, Class<?> part) {
        if (e.getPath().isEmpty()) {
            return "must be a network in braces";
        }
        Class<?> type = typeAt(e.getPath(), part);
        if (e.getCause() instanceof InputCoercionException) {
            boolean small = Set.of(int.class, Integer.class, OptionalInt.class).contains(type);
            return "must be a whole number from " + (small ? Integer.MIN_VALUE : Long.MIN_VALUE) + " to "
                    + (small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        } else if (type == String.class) {
            return "must be text";
        } else if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        } else if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "must be fields in braces";
        }
        boolean fraction = Set.of(float.class, Float.class, double.class, Double.class).contains(type);
        return fraction ? "must be a number" : "must be a whole number";
    }

    // Jackson names the type that it was building, such as the whole array for an element of it.
    private static Class<?> typeAt(List<JsonMappingException.Reference> path, Class<?> part) {
        JavaType type = JSON.constructType(part);
        for (JsonMappingException.Reference step : path) {
            JavaType inner = type.isContainerType() ? type.getContentType()
                    : component(type.getRawClass(), step.getFieldName()).map(JSON::constructType).orElse(type);
            type = inner.isReferenceType() ? inner.getContentType() : inner;
        }
        return type.getRawClass();
    }

    private static Optional<Type> component(Class<?> part, String field) {
        return Arrays.stream(part.isRecord() ? part.getRecordComponents() : new RecordComponent[0])
                .filter(component -> SNAKE_CASE.translate(component.getName()).equals(field))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private static String field(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.isEmpty() ? "" : field + ": ";
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }
}
