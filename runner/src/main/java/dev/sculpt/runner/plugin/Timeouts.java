package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longest that a call of a plugin may take.
 *
 * @param limits by the kind of the plugin; none for kinds that may take as long as they do
 */
public record Timeouts(Map<Kind<?>, Duration> limits) {

    /** No limit at all. */
    public static final Timeouts NONE = new Timeouts(Map.of());

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})([smh])");

    public Timeouts {
        limits = Map.copyOf(limits);
    }

    /** Returns the limit of a kind. */
    public Optional<Duration> of(Kind<?> kind) {
        return Optional.ofNullable(limits.get(kind));
    }

    /** Reads a duration such as {@code 30s}, {@code 5m} or {@code 2h}; nothing where it is none. */
    public static Optional<Duration> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        });
    }

    /** Returns a duration as a pipeline writes it, in the largest unit that gives a whole number. */
    static String text(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds % 3600 == 0 ? seconds / 3600 + "h" : seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
