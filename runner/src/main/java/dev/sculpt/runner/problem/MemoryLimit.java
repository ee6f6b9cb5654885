package dev.sculpt.runner.problem;

/** The memory that Java may use for objects. */
public final class MemoryLimit {

    private static final long MEBIBYTE = 1 << 20;

    private MemoryLimit() { }

    /** Returns what to say to somebody whose memory is used up: how much there is, and how to have more. */
    public static String text() {
        return "Java has at most " + Runtime.getRuntime().maxMemory() / MEBIBYTE
                + " MiB; SCULPT_JAVA_OPTIONS=-Xmx8g gives it more";
    }
}
