package dev.sculpt.spark.cluster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why Spark gave a batch up.
 *
 * @param thrown by the job
 */
record TaskFailure(Throwable thrown) {

    // As in: Lost task 0.3 in stage 2.0 (TID 9) (127.0.0.1 executor 1): java.io.IOException: why
    private static final Pattern REASON = Pattern.compile("Lost task [^:]*\\(([^)]*executor [^)]*)\\): (.*)");
    private static final Pattern TIMES = Pattern.compile("failed (\\d+) times?");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.*)$", Pattern.MULTILINE);

    /** Returns the reason in one line: what was thrown on the machine that tried it last. */
    String text() {
        String message = String.valueOf(thrown.getMessage());
        Matcher reason = REASON.matcher(message);
        if (!reason.find()) {
            return thrown.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
        }
        String why = reason.group(2);
        for (Matcher cause = CAUSE.matcher(message); cause.find(); ) {
            why = cause.group(1);
        }
        Matcher times = TIMES.matcher(message);
        return "a batch failed " + (times.find() ? times.group(1) : "several") + " times, at last on " + reason.group(1)
                + ": " + why;
    }
}
