package dev.sculpt.api.run;

import java.util.Objects;

/**
 * A part of a stage, such as a score, returned what its contract forbids. The stage that uses the part throws it, and the
 * run reports it under the name of the plugin that made the part.
 */
public final class BrokenContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object part;

    /**
     * Says what is wrong with what a part returned.
     *
     * @param part the object that the settings of the stage hold
     * @param returned what it returned, to be read after "returned", such as {@code a score of NaN for unit 3 of layer 1}
     */
    public BrokenContractException(Object part, String returned) {
        super("returned " + returned);
        this.part = Objects.requireNonNull(part, "part");
    }

    /** Returns the part. */
    public Object part() {
        return part;
    }
}
