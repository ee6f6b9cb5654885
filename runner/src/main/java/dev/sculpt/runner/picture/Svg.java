package dev.sculpt.runner.picture;

import dev.sculpt.runner.problem.OneLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes elements of SVG. Everything that is said is escaped, what XML cannot hold is written out as {@code OneLine} does,
 * and numbers have at most two decimals, so that the same calls give the same well-formed text everywhere.
 */
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element, which holds what is written until {@link #end}.
     *
     * @param attributes names and values by turns; values are texts or numbers
     */
    Svg begin(String name, Object... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Svg end() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Writes an element that holds nothing. */
    Svg element(String name, Object... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** Writes an element that holds a text alone. */
    Svg text(String name, String content, Object... attributes) {
        tag(name, attributes).append('>').append(escaped(content)).append("</").append(name).append(">\n");
        return this;
    }

    /** Writes what another one wrote. */
    Svg raw(String written) {
        text.append(written);
        return this;
    }

    private StringBuilder tag(String name, Object... attributes) {
        text.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]).append("=\"")
                    .append(escaped(value(attributes[index + 1]))).append('"');
        }
        return text;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    /** Returns a number with at most two decimals. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value + 0.0);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
        return text.equals("-0") ? "0" : text;
    }

    /** Returns a text as XML holds it, between elements and in attributes. */
    static String escaped(String content) {
        StringBuilder escaped = new StringBuilder();
        OneLine.whole(content).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE) { // not in XML
                        escaped.append(String.format(Locale.ROOT, "\\u%04x", point));
                    } else {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
