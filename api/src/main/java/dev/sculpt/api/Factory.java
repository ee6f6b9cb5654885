package dev.sculpt.api;

import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One algorithm that a plugin offers: its kind, its name, what it is, and how to make it from its settings.
 *
 * <p>One that {@link #cheating cheats} is shown the true hierarchy of the task that it works on, and is marked so wherever
 * it is named; any other is handed tasks without it. A model that {@link #withoutNetwork needs no network} is marked
 * likewise.
 *
 * @param <C> the settings: a record whose every component carries a {@link Setting}
 * @param <S> the contract of the kind
 * @param kind what is made
 * @param name the name used in pipelines: lower-case words joined by hyphens
 * @param summary one line that says what it does
 * @param source where the algorithm is defined: paper and section, or formula
 * @param settings the class of the settings record
 * @param create makes it; may throw {@link SettingException} where settings do not fit together
 * @param cheats whether it is shown the true hierarchy
 * @param networkless whether it tells modules from the samples alone, so that its results say nothing of networks
 */
public record Factory<C extends Record, S>(
        Kind<S> kind,
        String name,
        String summary,
        String source,
        Class<C> settings,
        Function<? super C, ? extends S> create,
        boolean cheats,
        boolean networkless) {

    /** A task makes the truth, a measure or an explanation judges by it, and the others see no task. */
    private static final Set<Kind<?>> NEVER_CHEATING =
            Set.of(Kind.TASK, Kind.MEASURE, Kind.EXPLANATION, Kind.NETWORK_EXPORT, Kind.EXECUTION);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Factory {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(create, "create");
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "factory name \"" + name + "\" is not lower-case words joined by hyphens");
        }
        if (summary.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("factory \"" + name + "\" needs a summary and a source");
        }
        if (cheats && NEVER_CHEATING.contains(kind)) {
            throw new IllegalArgumentException("factory \"" + name + "\": a " + kind + " cannot cheat");
        }
        if (networkless && kind != Kind.MODEL) {
            throw new IllegalArgumentException("factory \"" + name + "\": a " + kind + " is no model without a network");
        }
    }

    /** Creates the factory of an algorithm that does not cheat. */
    public Factory(Kind<S> kind, String name, String summary, String source, Class<C> settings,
            Function<? super C, ? extends S> create) {
        this(kind, name, summary, source, settings, create, false, false);
    }

    /**
     * Returns the same factory, marked: what it makes is shown the true hierarchy. Meant for stages that are held against,
     * such as a clustering that knows the modules.
     *
     * @throws IllegalArgumentException if it is a task, which makes the truth, a measure or an explanation, which see it
     *     anyway, or an export or execution, which are shown no task
     */
    public Factory<C, S> cheating() {
        return new Factory<>(kind, name, summary, source, settings, create, true, networkless);
    }

    /**
     * Returns the same factory, marked: what it makes tells modules from the samples, and trains no network. Its pipelines
     * have no pruning stages, and it is a null that others are held against.
     *
     * @throws IllegalArgumentException if it is no model
     */
    public Factory<C, S> withoutNetwork() {
        return new Factory<>(kind, name, summary, source, settings, create, cheats, true);
    }

    /** Returns whether a text can be the name of a factory: lower-case words joined by hyphens. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Returns the factory of an algorithm without settings. */
    public static <S> Factory<NoSettings, S> of(
            Kind<S> kind, String name, String summary, String source, Supplier<? extends S> create) {
        return new Factory<>(kind, name, summary, source, NoSettings.class, none -> create.get());
    }
}
