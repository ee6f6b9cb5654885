package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.OneLine;

/** Text made fit for HTML: nothing of it is a mark, an end of a quotation, or acts on a reader. */
public final class HtmlText {

    private HtmlText() { }

    /** Returns a text that stands between marks, or in double quotation marks. */
    public static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        OneLine.each(text).chars().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) character);
            }
        });
        return escaped.toString();
    }
}
