package dev.sculpt.api;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One algorithm that a plugin offers: its name, what it is, and how to make it from its settings.
 *
 * @param <C> the settings: a record whose every component carries a {@link Setting}
 * @param <S> the stage that is made
 * @param name the name used in pipelines: lower-case words joined by hyphens
 * @param summary one line that says what it does
 * @param source where the algorithm is defined: paper and section, or formula
 * @param settings the class of the settings record
 * @param create makes the stage; may throw {@link SettingException} where settings do not fit together
 */
public record Factory<C extends Record, S>(
        String name, String summary, String source, Class<C> settings, Function<? super C, ? extends S> create) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Factory {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "factory name \"" + name + "\" is not lower-case words joined by hyphens");
        }
        if (summary.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("factory \"" + name + "\" needs a summary and a source");
        }
    }
}
