package dev.sculpt.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Boolean expressions, by recursive descent:
 *
 * <pre>
 * or      = xor  { ("or"  | "|") xor }
 * xor     = and  { ("xor" | "^") and }
 * and     = not  { ("and" | "&amp;") not }
 * not     = ("not" | "!" | "~") not | operand
 * operand = "0" | "1" | "true" | "false" | "(" or ")" | NAME | NAME [".." NAME] "in" "(" PATTERN { PATTERN } ")"
 * </pre>
 *
 * <p>{@code x0..x3 in (0011 1010)} is true exactly where x0 x1 x2 x3 is 0011 or 1010; a range runs over inputs.
 */
final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile("\\.\\.|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[()!~&|^]|\\S");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> WORDS = Set.of("and", "or", "xor", "not", "in", "true", "false");

    /** What is wrong with an expression, with the column from 1. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(int column, String message) {
            super("column " + column + ": " + message);
        }
    }

    private record Token(String text, int column) { }

    private final List<String> inputs;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private ExpressionParser(String text, List<String> inputs) {
        this.inputs = inputs;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start() + 1));
        }
        tokens.add(new Token("", text.length() + 1));
    }

    /**
     * Reads an expression.
     *
     * @param inputs the names that ranges run over, in order
     * @throws SyntaxException if it is none
     */
    static Expression parse(String text, List<String> inputs) throws SyntaxException {
        ExpressionParser parser = new ExpressionParser(text, inputs);
        Expression expression = parser.binary(0);
        if (!parser.peek().text.isEmpty()) {
            throw parser.unexpected("an operator or the end");
        }
        return expression;
    }

    /** Returns whether a text can be a name. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !WORDS.contains(text);
    }

    private Expression binary(int level) throws SyntaxException {
        if (level == Expression.Operator.values().length) {
            return not();
        }
        Expression.Operator operator = Expression.Operator.values()[level];
        Expression left = binary(level + 1);
        while (operator.isWritten(peek().text)) {
            next++;
            left = new Expression.Binary(operator, left, binary(level + 1));
        }
        return left;
    }

    private Expression not() throws SyntaxException {
        if (Set.of("not", "!", "~").contains(peek().text)) {
            next++;
            return new Expression.Not(not());
        }
        return operand();
    }

    private Expression operand() throws SyntaxException {
        Token token = peek();
        switch (token.text) {
            case "0", "false" -> {
                next++;
                return new Expression.Constant(false);
            }
            case "1", "true" -> {
                next++;
                return new Expression.Constant(true);
            }
            case "(" -> {
                next++;
                Expression inner = binary(0);
                expect(")");
                return inner;
            }
            default -> {
                return named();
            }
        }
    }

    private Expression named() throws SyntaxException {
        Token first = name();
        List<String> names = List.of(first.text);
        boolean range = peek().text.equals("..");
        if (range) {
            next++;
            names = range(first, name());
        }
        if (!range && !peek().text.equals("in")) {
            return new Expression.Name(first.text);
        }
        expect("in");
        expect("(");
        List<String> patterns = new ArrayList<>();
        while (!peek().text.equals(")")) {
            Token pattern = peek();
            if (!pattern.text.matches("[01]+") || pattern.text.length() != names.size()) {
                throw unexpected(names.size() + " digits 0 or 1, one per name, or \")\"");
            }
            patterns.add(pattern.text);
            next++;
        }
        expect(")");
        return new Expression.OneOf(names, List.copyOf(patterns));
    }

    private List<String> range(Token first, Token last) throws SyntaxException {
        int from = inputs.indexOf(first.text);
        int to = inputs.indexOf(last.text);
        if (from < 0 || to < from) {
            throw new SyntaxException(first.column, "\"" + first.text + ".." + last.text
                    + "\" is no range of the inputs " + String.join(" ", inputs));
        }
        return List.copyOf(inputs.subList(from, to + 1));
    }

    private Token name() throws SyntaxException {
        Token token = peek();
        if (!isName(token.text)) {
            throw unexpected("a name, 0, 1, \"not\" or \"(\"");
        }
        next++;
        return token;
    }

    private void expect(String text) throws SyntaxException {
        if (!peek().text.equals(text)) {
            throw unexpected("\"" + text + "\"");
        }
        next++;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private SyntaxException unexpected(String wanted) {
        Token token = peek();
        String found = token.text.isEmpty() ? "the end" : "\"" + token.text + "\"";
        return new SyntaxException(token.column, "expected " + wanted + ", found " + found);
    }
}
