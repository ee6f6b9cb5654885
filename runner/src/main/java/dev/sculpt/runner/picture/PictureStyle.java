package dev.sculpt.runner.picture;

import dev.sculpt.colours.FunctionColour;
import dev.sculpt.colours.WeightSign;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The style of all pictures. Every rule goes by one class alone, which every reader of SVG understands; only colours differ
 * between light and dark. Those of modules and of the signs of weights are those of {@code dev.sculpt.colours}.
 */
public final class PictureStyle {

    private static final String FONT = "font-family:Helvetica,Arial,'DejaVu Sans',sans-serif;";
    private static final String TEXT = FONT + "font-size:" + TextSize.COMMON_TEXT + "px;";
    private static final String SMALL = FONT + "font-size:" + TextSize.SMALL_TEXT + "px;";
    private static final Map<String, String> LIGHT = colours(false);
    private static final Map<String, String> DARK = colours(true);

    private PictureStyle() { }

    private static Map<String, String> colours(boolean dark) {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("paper", dark ? "#16191d" : "#ffffff");
        colours.put("ink", dark ? "#e6e8eb" : "#1d2126");
        colours.put("faint", dark ? "#9aa3ad" : "#5c6670");
        colours.put("rule", dark ? "#39414a" : "#d5dade");
        colours.put("positive", dark ? "#5fb3e8" : WeightSign.POSITIVE.colour());
        colours.put("negative", dark ? "#f08a4b" : WeightSign.NEGATIVE.colour());
        colours.put("wrong", dark ? "#ff7b7b" : "#b3001b");
        colours.put("dark-on-fill", "#1d2126");
        for (FunctionColour colour : FunctionColour.values()) {
            colours.put(colour.styleName(), colour.fill());
            colours.put(colour.styleName() + "-line", dark ? colour.fill() : colour.line());
        }
        return colours;
    }

    private static String rules(boolean byName) {
        StringBuilder rules = new StringBuilder();
        rule(rules, byName, "paper", "fill:@paper;");
        rule(rules, byName, "title", FONT + "font-size:" + TextSize.TITLE + "px;font-weight:bold;fill:@ink;");
        rule(rules, byName, "text", TEXT + "fill:@ink;");
        rule(rules, byName, "small", SMALL + "fill:@ink;");
        rule(rules, byName, "note", SMALL + "fill:@faint;");
        rule(rules, byName, "wrong-text", TEXT + "font-weight:bold;fill:@wrong;");
        rule(rules, byName, "on-fill", FONT + "font-size:10px;fill:@dark-on-fill;");
        rule(rules, byName, "rule", "stroke:@rule;stroke-width:1;fill:none;");
        rule(rules, byName, "axis", "stroke:@faint;stroke-width:1;fill:none;");
        rule(rules, byName, "positive", "stroke:@positive;fill:none;");
        rule(rules, byName, "negative", "stroke:@negative;fill:none;stroke-dasharray:5 3;");
        rule(rules, byName, "link", "stroke:@faint;stroke-width:1.4;fill:none;");
        rule(rules, byName, "link-unused", "stroke:@faint;stroke-width:1.4;fill:none;stroke-dasharray:4 3;");
        rule(rules, byName, "arrow", "fill:@faint;");
        rule(rules, byName, "wrong", "stroke:@wrong;stroke-width:2.4;fill:none;");
        rule(rules, byName, "blank", "fill:@paper;");
        rule(rules, byName, "ground", "fill:@paper;fill-opacity:0.8;");
        rule(rules, byName, "band", "stroke:@rule;fill:none;");
        rule(rules, byName, "image", "fill:@paper;stroke:@rule;stroke-width:1;");
        rule(rules, byName, "curve-first", "stroke:@positive;stroke-width:2;fill:none;");
        rule(rules, byName, "curve-second", "stroke:@ink;stroke-width:2;fill:none;");
        rule(rules, byName, "dot-first", "fill:@positive;");
        rule(rules, byName, "dot-second", "fill:@ink;");
        rule(rules, byName, "refused", "stroke:@negative;stroke-width:1.8;fill:none;");
        rule(rules, byName, "target", "stroke:@faint;stroke-width:1;fill:none;stroke-dasharray:2 3;");
        for (FunctionColour colour : FunctionColour.values()) {
            String name = colour.styleName();
            rule(rules, byName, name, "fill:@" + name + ";stroke:@" + name + "-line;stroke-width:1;");
            rule(rules, byName, name + "-box", "fill:@" + name + ";fill-opacity:0.18;stroke:@" + name
                    + "-line;stroke-width:1.5;");
            rule(rules, byName, name + "-area", "fill:@" + name + ";");
            rule(rules, byName, name + "-text", TEXT + "font-weight:bold;fill:@" + name + "-line;");
        }
        return rules.toString();
    }

    // A name behind @ is that of a colour.
    private static void rule(StringBuilder rules, boolean byName, String name, String style) {
        StringBuilder written = new StringBuilder();
        for (String part : style.split("(?=@)", -1)) {
            int end = part.startsWith("@") ? part.indexOf(';') : 0;
            String colour = part.substring(Math.min(1, end), end);
            written.append(end == 0 ? "" : byName ? "var(--picture-" + colour + ")" : LIGHT.get(colour))
                    .append(part.substring(end));
        }
        rules.append('.').append(name).append('{').append(written).append("}\n");
    }

    /** Returns the style of a file of its own: light, without custom properties, which not every reader knows. */
    static String file() {
        return rules(false);
    }

    /**
     * Returns the style of all pictures of a page, which hang on the class {@code picture}. Colours are custom properties
     * ({@code --picture-ink}): light ones, and dark ones where the root element has {@code data-theme="dark"}, or where the
     * reader's system is dark and it does not have {@code data-theme="light"}; light ones on paper.
     */
    public static String page() {
        String dark = properties(DARK);
        return ":root{" + properties(LIGHT) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n"
                + "@media screen{:root[data-theme=dark]{" + dark + "}}\n"
                + rules(true).lines().map(rule -> ".picture " + rule + "\n").collect(Collectors.joining());
    }

    private static String properties(Map<String, String> colours) {
        return colours.entrySet().stream().map(one -> "--picture-" + one.getKey() + ":" + one.getValue() + ";")
                .collect(Collectors.joining());
    }
}
