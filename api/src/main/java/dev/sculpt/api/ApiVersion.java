package dev.sculpt.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of this api. The minor number grows when something is added: a kind, a type, a method that has a default. The
 * major number grows when something that plugins use or implement changes or goes. A plugin therefore runs on the version it
 * was built against and on later ones of the same major number, and on no other.
 *
 * <p>The version stands in the manifest of the api's jar as {@value #ATTRIBUTE}, and a plugin's jar repeats there the one
 * it was built against. A jar that does not say so is loaded unchecked.
 *
 * @param major 0 or more
 * @param minor 0 or more
 */
public record ApiVersion(int major, int minor) {

    /** The name of the attribute in the manifests of the api's jar and of plugins' jars. */
    public static final String ATTRIBUTE = "Sculpt-Api-Version";

    private static final ApiVersion CURRENT = new ApiVersion(1, 6);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

    /** Returns the version of the api that is running. */
    public static ApiVersion current() {
        return CURRENT;
    }

    /** Reads a version such as {@code 1.0}; empty where the text is none. */
    public static Optional<ApiVersion> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Returns whether a plugin that was built against {@code built} runs on this version. */
    public boolean runs(ApiVersion built) {
        return major == built.major && minor >= built.minor;
    }

    /** Returns whether this version came after another. */
    public boolean isAfter(ApiVersion other) {
        return major > other.major || major == other.major && minor > other.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
