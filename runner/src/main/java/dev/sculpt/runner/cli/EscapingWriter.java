package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.OneLine;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands text on to a terminal, or to what may be shown on one, with everything written out that would act on it, as of names
 * in files that others wrote: {@code \u001b}. Ends of lines, tabs and carriage returns pass; so do colours and bold letters
 * where there are any, but nothing that conceals or blinks.
 */
final class EscapingWriter extends FilterWriter {

    private static final String CODE = "(?:[0-4]|2[1-4]|[34][0-79]|[34]8;5;\\d{1,3})";
    private static final Pattern PASSING = Pattern.compile("\\r\\n|\\r|\\u001b\\[(?:" + CODE + "(?:;" + CODE + ")*)?m");

    private final boolean coloured;
    private String pending = ""; // the first half of a letter

    EscapingWriter(Writer out, boolean coloured) {
        super(out);
        this.coloured = coloured;
    }

    @Override
    public void write(int one) throws IOException {
        write(String.valueOf((char) one), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String whole = pending + text.substring(from, from + length);
        boolean open = !whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1));
        pending = open ? whole.substring(whole.length() - 1) : "";
        String ready = whole.substring(0, whole.length() - pending.length());
        Matcher passing = PASSING.matcher(ready);
        int written = 0;
        while (passing.find()) {
            if (coloured || passing.group().charAt(0) == '\r') {
                out.write(OneLine.each(ready.substring(written, passing.start())));
                out.write(passing.group());
                written = passing.end();
            }
        }
        out.write(OneLine.each(ready.substring(written)));
    }
}
