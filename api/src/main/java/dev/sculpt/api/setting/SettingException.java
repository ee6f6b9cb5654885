package dev.sculpt.api.setting;

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

    /** Returns the setting below the stage, such as {@code outputs.y0}. */
    public String path() {
        return path;
    }
}
