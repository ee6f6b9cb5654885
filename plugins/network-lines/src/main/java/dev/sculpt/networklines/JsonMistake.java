package dev.sculpt.networklines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text that should be JSON, in words that do not depend on the library that reads it. */
public final class JsonMistake {

    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.+?)' \\(code", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)'", Pattern.DOTALL);

    private JsonMistake() { }

    /** Returns where it is broken and why, in one line. */
    public static String of(JsonProcessingException e) {
        return "broken JSON" + (e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr()) + ": "
                + why(e, e.getOriginalMessage()).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "?");
    }

    private static String why(JsonProcessingException e, String message) {
        if (e instanceof JsonEOFException || message.contains("end-of-input")) {
            return "it ends too early, as if cut off";
        }
        if (message.contains("nesting depth")) {
            return "it is nested too deeply";
        }
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            return "the field \"" + twice.group(1) + "\" is given twice";
        }
        Matcher character = CHARACTER.matcher(message);
        Matcher token = TOKEN.matcher(message);
        if (character.find()) {
            return "\"" + character.group(1) + "\" cannot stand here";
        }
        return token.find() ? "\"" + token.group(1) + "\" is no value" : "what stands here is no value";
    }
}
