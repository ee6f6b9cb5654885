package dev.sculpt.tasks;

import java.util.ArrayList;
import java.util.Collection;
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
 * operand = "0" | "1" | "true" | "false" | "(" or ")" | NAME | NAME [".." NAME] "in" "(" { PATTERN } ")"
 * </pre>
 *
 * <p>{@code x0..x3 in (0011 1010)} is true exactly where x0 x1 x2 x3 is 0011 or 1010; a range runs over the inputs
 * in their order, both ends included. A NAME is a letter or underscore, then letters, digits and underscores.
 */
final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile("\\.\\.|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|\\S");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> WORDS = Set.of("and", "or", "xor", "not", "in", "true", "false");
    private static final Set<String> NEGATIONS = Set.of("not", "!", "~");
    private static final int DEEPEST = 100;

    /** What is wrong with an expression, with the column from 1. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(int column, String message) {
            super("column " + column + ": " + message);
        }
    }

    private record Token(String text, int column) { }

    private final List<String> inputs;
    private final Collection<String> names;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private ExpressionParser(String text, List<String> inputs, Collection<String> names) {
        this.inputs = inputs;
        this.names = names;
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
     * @param names all names that may be read, the inputs among them
     * @throws SyntaxException if it is none, or reads a name that is not defined
     */
    static Expression parse(String text, List<String> inputs, Collection<String> names) throws SyntaxException {
        ExpressionParser parser = new ExpressionParser(text, inputs, names);
        Expression expression = parser.chain(0);
        if (!parser.peek().text.isEmpty()) {
            throw parser.unexpected("an operator or the end");
        }
        return expression;
    }

    /** Returns whether a text can be a name. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !WORDS.contains(text);
    }

    private Expression chain(int level) throws SyntaxException {
        if (level == Expression.Operator.values().length) {
            return not();
        }
        Expression.Operator operator = Expression.Operator.values()[level];
        List<Expression> operands = new ArrayList<>(List.of(chain(level + 1)));
        while (operator.isWritten(peek().text)) {
            next++;
            operands.add(chain(level + 1));
        }
        return operands.size() == 1 ? operands.get(0) : new Expression.Chain(operator, operands);
    }

    private Expression not() throws SyntaxException {
        if (NEGATIONS.contains(peek().text)) {
            enter();
            Expression operand = not();
            depth--;
            return new Expression.Not(operand);
        }
        return operand();
    }

    private Expression operand() throws SyntaxException {
        switch (peek().text) {
            case "0", "false" -> {
                next++;
                return new Expression.Constant(false);
            }
            case "1", "true" -> {
                next++;
                return new Expression.Constant(true);
            }
            case "(" -> {
                enter();
                Expression inner = chain(0);
                expect(")");
                depth--;
                return inner;
            }
            default -> {
                return named();
            }
        }
    }

    // Steps over the token that opens a level; without a limit, a long row of them would overflow the stack.
    private void enter() throws SyntaxException {
        if (++depth > DEEPEST) {
            throw new SyntaxException(peek().column, "nested more than " + DEEPEST + " levels deep");
        }
        next++;
    }

    private Expression named() throws SyntaxException {
        Token first = name();
        boolean range = peek().text.equals("..");
        if (!range && !peek().text.equals("in")) {
            return new Expression.Name(first.text);
        }
        List<String> tested = List.of(first.text);
        if (range) {
            next++;
            tested = range(first, name());
        }
        expect("in");
        expect("(");
        List<String> patterns = new ArrayList<>();
        while (!peek().text.equals(")")) {
            String pattern = peek().text;
            if (!pattern.matches("[01]+") || pattern.length() != tested.size()) {
                throw unexpected(tested.size() + " digits 0 or 1, one per name, or \")\"");
            }
            patterns.add(pattern);
            next++;
        }
        expect(")");
        return new Expression.OneOf(tested, patterns);
    }

    private List<String> range(Token first, Token last) throws SyntaxException {
        int from = inputs.indexOf(first.text);
        int to = inputs.indexOf(last.text);
        if (from < 0 || to < from) {
            throw new SyntaxException(first.column, "\"" + first.text + ".." + last.text
                    + "\" is no range of the inputs " + String.join(" ", inputs));
        }
        return inputs.subList(from, to + 1);
    }

    private Token name() throws SyntaxException {
        Token token = peek();
        if (!isName(token.text)) {
            throw unexpected("a name, 0, 1, \"not\" or \"(\"");
        }
        if (!names.contains(token.text)) {
            throw new SyntaxException(
                    token.column, "\"" + token.text + "\" is not defined; " + NearestName.hint(token.text, names));
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
