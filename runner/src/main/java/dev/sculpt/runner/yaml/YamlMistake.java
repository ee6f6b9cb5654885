package dev.sculpt.runner.yaml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a text that should be YAML, in words for who wrote it; the library names its own events. */
enum YamlMistake {
    LIST_KEY("Expected a field name .*SequenceStart", "a list cannot be a key; put text in brackets in quotes"),
    MAPPING_KEY("Expected a field name .*MappingStart", "a mapping cannot be a key; put text in braces in quotes"),
    ALIAS_KEY("Expected a field name .*Alias", "an alias cannot be a key"),
    ANCHORED_ALIAS("found '<alias>'", before -> isNamed(before, "&"), "an alias cannot have an anchor"),
    TAGGED_ALIAS("found '<alias>'", before -> isNamed(before, "!"), "an alias cannot have a tag"),
    ANCHORS("found '<anchor>'", before -> isNamed(before, "&"), "a value has one anchor at most"),
    LONG_KEY("mapping values are not allowed|expected ',' or '}'", YamlMistake::isLongKey,
            "a key has at most " + YamlMistake.LONGEST_KEY + " characters"),
    VERSION("incompatible YAML document", "version %s of YAML is not known; write no %%YAML line, or %%YAML 1.1"),
    DIGITS("hexadecimal", "behind \\x, \\u and \\U stand hexadecimal digits; write \\\\ for a backslash, or single quotes"),
    TAB("\\(TAB\\)", "a tab cannot stand here; indent with spaces"),
    NO_VALUE("that cannot start any token", "%s cannot begin a value; put text that begins with it in quotes"),
    ESCAPE("unknown escape character", "%s is no escape in double quotes; write \\\\ for a backslash, or single quotes"),
    COLON("mapping values are not allowed|expected ':'",
            "a key must stand alone on its line, or its colon is missing; put text with a colon in quotes"),
    UNPRINTABLE("special characters are not allowed|unacceptable", "a character that YAML does not allow stands here"),
    QUOTE("quoted scalar|found unexpected end of stream", "a quote is not closed"),
    BLOCK_TEXT("block scalar", "behind | or > stand a digit, + or - at most; the text begins on the next line"),
    LIST("flow sequence", "a list in brackets needs a comma or \"]\" here"),
    BRACES("flow mapping", "a mapping in braces needs a comma or \"}\" here"),
    INDENT("block (mapping|collection|sequence)|expected <block end>|block sequence entries",
            "this line is indented otherwise than those that it belongs to"),
    DOCUMENT("document start|directive", "a pipeline is one document without directives"),
    ALIAS("alias|anchor", "a name is missing behind & or *"),
    TAG("tag", "tags (!) have no meaning here");

    private static final String OTHER = "what stands here is no YAML";
    private static final int LONGEST_KEY = 1024; // to its colon, quotes included
    private static final Pattern VERSION_NUMBER = Pattern.compile("%YAML\\s+(\\S+)");
    private static final Pattern CHARACTER = Pattern.compile("character '?(.+?)'?(\\(|$| that)");

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final Pattern sign;
    private final Predicate<String> before;
    private final String words;

    YamlMistake(String sign, String words) {
        this(sign, any -> true, words);
    }

    YamlMistake(String sign, Predicate<String> before, String words) {
        this.sign = Pattern.compile(sign);
        this.before = before;
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
     * @param before what is written before the place of the mistake
     */
    static String of(String message, String before) {
        // The other lines show what the user wrote, which may be any words.
        String said = message.lines().filter(line -> !line.startsWith("  ")).collect(Collectors.joining("\n"));
        for (YamlMistake mistake : values()) {
            if (mistake.sign.matcher(said).find() && mistake.before.test(before)) {
                Matcher part = mistake == VERSION ? VERSION_NUMBER.matcher(message) : CHARACTER.matcher(said);
                return mistake.words.formatted(!part.find() ? "this"
                        : mistake == VERSION ? part.group(1) : "\"" + part.group(1) + "\"");
            }
        }
        return OTHER;
    }

    // Whether an anchor or a tag, by its sign, is the last word.
    private static boolean isNamed(String before, String sign) {
        String text = before.stripTrailing();
        int word = text.length();
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return text.startsWith(sign, word);
    }

    // The library takes what is longer for a value.
    private static boolean isLongKey(String before) {
        int last = before.stripTrailing().length() - 1;
        char quote = last < 0 ? ' ' : before.charAt(last);
        if (quote == '"' || quote == '\'') {
            int start = before.lastIndexOf(quote, last - 1);
            return last + 1 - start > LONGEST_KEY && !before.substring(0, Math.max(0, start)).stripTrailing().endsWith(":");
        }
        int start = "\n,{[".chars().map(before::lastIndexOf).max().orElse(-1) + 1;
        String key = before.substring(start).strip();
        return key.length() > LONGEST_KEY && !key.contains(": ");
    }
}
