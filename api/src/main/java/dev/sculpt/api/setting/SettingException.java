package dev.sculpt.api.setting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A setting that a plugin refuses. The runner shows the message with the file, line and column of the setting, so
 * the message says only what is wrong and what would be right.
 */
public final class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * Creates the refusal of one setting.
     *
     * @param path the setting below the stage, with dots between keys and list positions, such as {@code outputs.y0}
     * @param message what is wrong with it
     */
    public SettingException(String path, String message) {
        super(message);
        this.path = path;
    }

    /**
     * Returns one refusal of several settings.
     *
     * @param refusals at least one, made for this
     * @throws IllegalArgumentException if there are none
     */
    public static SettingException of(List<SettingException> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("nothing is refused");
        }
        SettingException first = refusals.get(0);
        refusals.stream().skip(1).forEach(first::addSuppressed);
        return first;
    }

    /** Returns this refusal, and those of other settings that came with it. */
    public List<SettingException> all() {
        return Stream.concat(Stream.of(this), Arrays.stream(getSuppressed())
                .filter(SettingException.class::isInstance).map(SettingException.class::cast)).toList();
    }

    /** Returns the setting below the stage, such as {@code outputs.y0}. */
    public String path() {
        return path;
    }
}
