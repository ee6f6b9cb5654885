package dev.sculpt.models.given;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.setting.SettingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The networks of an open file, in order; each is read when it is asked for. */
final class NetworkLines extends AbstractSpliterator<GivenNetwork> {

    // Strict: a number in quotes, a fraction for a unit or a field given twice is a mistake, not to be guessed at.
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(NetworkJson.class);

    private final Path path;
    private final BufferedReader reader;
    private int line;
    private boolean any;

    NetworkLines(Path path, BufferedReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.path = path;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super GivenNetwork> action) {
        String text = nextText();
        if (text == null) {
            if (!any) {
                throw new SettingException("path", path + " is empty: it holds no network");
            }
            return false;
        }
        any = true;
        action.accept(parse(text));
        return true;
    }

    /** Returns the next line that is not blank, or null at the end. */
    private String nextText() {
        try {
            String text;
            do {
                text = reader.readLine();
                line++;
            } while (text != null && text.isBlank());
            return text;
        } catch (IOException e) { // also where compressed data are broken or end early
            throw refused("cannot be read: " + e.getMessage());
        }
    }

    private GivenNetwork parse(String text) {
        try {
            NetworkJson json = JSON.readValue(text);
            if (json == null) {
                throw refused("null instead of a network");
            }
            return new NetworkBuilder(json).build();
        } catch (JsonParseException e) {
            throw broken(e);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException cause) {
                throw broken(cause);
            }
            throw refused(field(e) + expected(e) + column(e));
        } catch (JsonProcessingException e) {
            throw refused(e.getOriginalMessage() + column(e));
        } catch (InvalidNetworkException e) {
            throw refused(e.getMessage());
        }
    }

    private SettingException broken(JsonParseException e) {
        // Jackson repeats the place, in words that only make sense for whole files.
        String message = e.getOriginalMessage().replaceAll(" \\(for \\w+ starting at \\[.*?\\]\\)", "");
        return refused("broken JSON" + column(e) + ": " + message);
    }

    private static String expected(JsonMappingException e) {
        if (e.getCause() != null) {
            return e.getOriginalMessage(); // a number out of range
        } else if (e.getPath().isEmpty()) {
            return "must be a network in braces";
        }
        int lists = e.getPath().size() - 1;
        return switch (String.valueOf(e.getPath().get(0).getFieldName())) {
            case "task" -> "must be text";
            case "layers" -> lists < 1 ? "must be a list" : "must be a whole number";
            case "edges" -> lists < 3 ? "must be a list" : "must be a whole number";
            case "weights", "biases" -> lists < 2 ? "must be a list" : "must be a number";
            case "index_threshold", "merge_threshold" -> "must be a number";
            default -> "must be a whole number";
        };
    }

    private static String field(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(step.getFieldName());
            }
        }
        return field.isEmpty() ? "" : field + ": ";
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }

    private SettingException refused(String message) {
        return new SettingException("path", path + " line " + line + ": " + message);
    }

    /** Closes the file. */
    void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
