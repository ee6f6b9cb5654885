package dev.sculpt.runner.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text that should be YAML, in words for who wrote it; the library names its own events. */
enum YamlMistake {
    TAB("\\(TAB\\)", "a tab cannot stand here; indent with spaces"),
    NO_VALUE("that cannot start any token", "%s cannot begin a value; put text that begins with it in quotes"),
    ESCAPE("unknown escape character", "%s is no escape in double quotes; write \\\\ for a backslash, or single quotes"),
    COLON("mapping values are not allowed|expected ':'",
            "a key must stand alone on its line, or its colon is missing; put text with a colon in quotes"),
    UNPRINTABLE("special characters are not allowed|unacceptable", "a character that YAML does not allow stands here"),
    QUOTE("quoted scalar|found unexpected end of stream", "a quote is not closed"),
    LIST("flow sequence", "a list in brackets needs a comma or \"]\" here"),
    BRACES("flow mapping", "a mapping in braces needs a comma or \"}\" here"),
    INDENT("block (mapping|collection|sequence)|expected <block end>|block sequence entries",
            "this line is indented otherwise than those that it belongs to"),
    DOCUMENT("document start|directive", "a pipeline is one document without directives"),
    ALIAS("alias|anchor", "a name is missing behind & or *"),
    TAG("tag", "tags (!) have no meaning here");

    private static final String OTHER = "what stands here is no YAML";
    private static final Pattern CHARACTER = Pattern.compile("character '?(.+?)'?(\\(|$| that)");

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final Pattern sign;
    private final String words;

    YamlMistake(String sign, String words) {
        this.sign = Pattern.compile(sign);
        this.words = words;
    }

    /**
     * Returns where it is wrong, line and column from 1; nothing where the message does not say.
     *
     * @param message of the library, which ends with the place
     */
    static Optional<int[]> place(String message) {
        return PLACE.matcher(message).results().reduce((first, last) -> last)
                .map(last -> new int[] {Integer.parseInt(last.group(1)), Integer.parseInt(last.group(2))});
    }

    /**
     * Returns what is wrong.
     *
     * @param message of the library, several lines
     */
    static String of(String message) {
        for (YamlMistake mistake : values()) {
            if (mistake.sign.matcher(message).find()) {
                Matcher character = CHARACTER.matcher(message);
                return mistake.words.formatted(character.find() ? "\"" + character.group(1) + "\"" : "this");
            }
        }
        return OTHER;
    }
}
