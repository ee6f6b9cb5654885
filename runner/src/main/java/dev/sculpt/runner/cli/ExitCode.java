package dev.sculpt.runner.cli;

/** What the program ends with, unless it is told to stop: then with 128 and the number of the signal. */
public enum ExitCode {
    /** Everything ran, whatever the networks learned. */
    OK(0),
    /** A plugin failed on at least one network, a rerun differs, or the program itself failed. */
    FAILED(1),
    /** What the user gave cannot be run; nothing was written. */
    INVALID_INPUT(2),
    /** A file or standard output cannot be written, as on a full disk, or a file not read; finished networks are kept. */
    FILE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** Returns the number for the shell. */
    public int code() {
        return code;
    }
}
