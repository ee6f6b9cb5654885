package dev.sculpt.api.explanation;

import java.util.List;

/**
 * What is said of a network.
 *
 * @param title what the lines are about, in one line; empty where there are none
 * @param modules for each module of the hierarchy, by its number, its lines, any number of them; empty where nothing is said
 *     of any
 * @param network lines about the network as a whole
 */
public record Explained(String title, List<List<String>> modules, List<String> network) {

    /** Nothing can be said, such as of what modules compute where values are not Boolean. */
    public static final Explained NOTHING = new Explained("", List.of(), List.of());

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if a line is blank or holds a control character such as a line feed, or the title
     *     does, or there are lines without a title
     */
    public Explained {
        modules = modules.stream().map(List::copyOf).toList();
        network = List.copyOf(network);
        modules.forEach(lines -> lines.forEach(Explained::check));
        network.forEach(Explained::check);
        if (!title.isEmpty()) {
            check(title);
        } else if (!network.isEmpty() || modules.stream().anyMatch(lines -> !lines.isEmpty())) {
            throw new IllegalArgumentException("lines without a title");
        }
    }

    private static void check(String line) {
        if (line.isBlank() || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a line that is blank or broken: \"" + line + "\"");
        }
    }

    /** Returns whether nothing is said. */
    public boolean isEmpty() {
        return network.isEmpty() && modules.stream().allMatch(List::isEmpty);
    }
}
