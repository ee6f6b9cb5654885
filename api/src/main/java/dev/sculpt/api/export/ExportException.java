package dev.sculpt.api.export;

/**
 * A network that a format cannot hold. The runner shows the message behind the name of the format, so it says only what is
 * missing or has no form, such as {@code it is not known what the units of this network compute}.
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the refusal. */
    public ExportException(String message) {
        super(message);
    }
}
