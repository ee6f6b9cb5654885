package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.view.HeatScale;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands text on to a terminal, or to what may be shown on one, with everything written out that would act on it, as of names
 * in files that others wrote: {@code \u001b}. Ends of lines and tabs pass. So do, among messages, carriage returns, by which
 * a line that shows progress is drawn anew; among results, where there are colours, backgrounds as {@link HeatScale} paints
 * them, which are the only colours of our own, each with its end: no colour of others, and none that goes on behind it.
 */
final class EscapingWriter extends FilterWriter {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n");
    private static final Pattern RETURN = Pattern.compile("\\r\\n?");
    private static final Pattern PAINTED = Pattern.compile("\\r\\n|" + HeatScale.PAINTED);

    private final Supplier<Pattern> passing;
    private String pending = ""; // the first half of a letter

    private EscapingWriter(Writer out, Supplier<Pattern> passing) {
        super(out);
        this.passing = passing;
    }

    /**
     * Returns a writer of results.
     *
     * @param coloured whether there are colours, which is asked at each text
     */
    static EscapingWriter ofResults(Writer out, BooleanSupplier coloured) {
        return new EscapingWriter(out, () -> coloured.getAsBoolean() ? PAINTED : LINE_END);
    }

    /** Returns a writer of messages, progress and what plugins print. */
    static EscapingWriter ofMessages(Writer out) {
        return new EscapingWriter(out, () -> RETURN);
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
        Matcher found = passing.get().matcher(ready);
        int written = 0;
        while (found.find()) {
            out.write(OneLine.each(ready.substring(written, found.start())));
            out.write(found.group());
            written = found.end();
        }
        out.write(OneLine.each(ready.substring(written)));
    }
}
