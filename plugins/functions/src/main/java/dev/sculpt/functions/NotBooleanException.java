package dev.sculpt.functions;

/** Says in one line why samples are not those of a Boolean function that can be looked at. */
public final class NotBooleanException extends Exception {

    private static final long serialVersionUID = 1L;

    NotBooleanException(String reason) {
        super(reason);
    }
}
