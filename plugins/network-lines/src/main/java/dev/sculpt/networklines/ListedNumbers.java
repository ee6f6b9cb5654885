package dev.sculpt.networklines;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.PrimitiveArrayDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/**
 * Reads numbers that are listed. Jackson takes text for their bytes in base64, which no line is written as.
 *
 * @param <T> an array of numbers
 */
final class ListedNumbers<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<?> lists;

    /**
     * Creates a reader.
     *
     * @param array the type of the array
     */
    ListedNumbers(Class<T> array) {
        super(array);
        this.lists = PrimitiveArrayDeserializers.forType(array.getComponentType());
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return (T) (parser.hasToken(JsonToken.START_ARRAY) ? lists.deserialize(parser, context)
                : context.handleUnexpectedToken(handledType(), parser));
    }
}
