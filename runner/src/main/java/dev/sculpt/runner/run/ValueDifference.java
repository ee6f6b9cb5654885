package dev.sculpt.runner.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A value that differs between two trees of plain values.
 *
 * @param key keys and positions in lists with dots between
 * @param there the value in one tree, null where it has none
 * @param here the value in the other
 */
record ValueDifference(String key, Object there, Object here) {

    /** Returns the first value that differs, in the order of the first tree's keys. A value that is missing is null. */
    static Optional<ValueDifference> first(Object there, Object here) {
        return first("", there, here);
    }

    private static Optional<ValueDifference> first(String key, Object there, Object here) {
        if (there instanceof Map<?, ?> one && here instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            return keys.stream()
                    .flatMap(inner -> first(below(key, inner), one.get(inner), other.get(inner)).stream())
                    .findFirst();
        }
        if (there instanceof List<?> one && here instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                Optional<ValueDifference> difference = first(below(key, i), one.get(i), other.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return Objects.equals(there, here) ? Optional.empty() : Optional.of(new ValueDifference(key, there, here));
    }

    private static String below(String key, Object inner) {
        return key.isEmpty() ? String.valueOf(inner) : key + "." + inner;
    }

    /** Returns such as {@code "model.epochs" is 30 there and 20 here}; long values are cut. */
    String text() {
        return "\"" + key + "\" is " + SettingDifference.shown(there) + " there and "
                + SettingDifference.shown(here) + " here";
    }
}
