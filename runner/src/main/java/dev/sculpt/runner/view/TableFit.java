package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which columns of a table are shown, and how wide each is.
 *
 * @param shown positions of the columns that are shown, in order
 * @param widths of these
 * @param leftOut positions of the others, in order
 */
record TableFit(List<Integer> shown, List<Integer> widths, List<Integer> leftOut) {

    private static final Pattern PIECES = Pattern.compile("(?<=[ " + LineWidth.JOINTS + "])");
    /** Columns of text that are narrower cannot be read. */
    private static final int LEAST_WORD = 8;

    /**
     * Finds room: with as few columns left out as will do, the widest cells of text broken first. Where even the columns
     * that always stay have no room, words of text are broken too: to a half of the width, or less where that is not enough.
     *
     * @param cells of each column, header included
     * @param gap between two columns
     * @param width of the whole
     */
    static <T> TableFit of(List<Column<T>> columns, List<List<String>> cells, int gap, int width) {
        int[] natural = cells.stream().mapToInt(one -> one.stream().mapToInt(TextTable::visible).max().orElse(0)).toArray();
        int[] least = IntStream.range(0, columns.size()).map(at -> columns.get(at).alignment() == Alignment.RIGHT
                ? natural[at] : cells.get(at).stream().mapToInt(TableFit::longestPiece).max().orElse(0)).toArray();
        boolean tight = sum(always(columns), least, gap) > width;
        if (tight) {
            int most = Math.max(LEAST_WORD, width / 2 / (int) Math.max(1, always(columns).stream()
                    .filter(at -> columns.get(at).alignment() == Alignment.LEFT && least[at] > LEAST_WORD).count()));
            shorten(columns, least, most);
        }
        List<Integer> shown = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        List<Integer> leftOut = new ArrayList<>();
        List<Integer> order = IntStream.range(1, columns.size()).boxed()
                .filter(at -> columns.get(at).need() != Need.ALWAYS)
                .sorted(Comparator.comparing((Integer at) -> columns.get(at).need()).thenComparing(at -> at).reversed())
                .toList();
        for (int at : order) {
            if (sum(shown, least, gap) <= width) {
                break;
            }
            shown.remove((Integer) at);
            leftOut.add(at);
        }
        if (tight && sum(shown, least, gap) > width) {
            shorten(columns, least, LEAST_WORD);
        }
        int[] widths = natural.clone();
        long excess = sum(shown, widths, gap) - width;
        while (excess-- > 0) { // the widest that can give way gives one
            shown.stream().filter(at -> widths[at] > least[at]).max(Comparator.comparingInt(at -> widths[at]))
                    .ifPresent(at -> widths[at]--);
        }
        return new TableFit(List.copyOf(shown), shown.stream().map(at -> widths[at]).toList(),
                leftOut.stream().sorted().toList());
    }

    private static <T> List<Integer> always(List<Column<T>> columns) {
        return IntStream.range(0, columns.size()).filter(at -> at == 0 || columns.get(at).need() == Need.ALWAYS).boxed()
                .toList();
    }

    private static <T> void shorten(List<Column<T>> columns, int[] least, int most) {
        IntStream.range(0, least.length).filter(at -> columns.get(at).alignment() == Alignment.LEFT)
                .forEach(at -> least[at] = Math.min(least[at], most));
    }

    private static long sum(List<Integer> shown, int[] widths, int gap) {
        return shown.stream().mapToLong(at -> widths[at]).sum() + (long) gap * Math.max(0, shown.size() - 1);
    }

    private static int longestPiece(String cell) {
        return pieces(cell).stream().mapToInt(piece -> TextTable.visible(piece.stripTrailing())).max().orElse(0);
    }

    // What may stand on a line of its own; colours are not taken apart.
    private static List<String> pieces(String cell) {
        return cell.indexOf(TextTable.ESCAPE) >= 0 ? List.of(cell) : Arrays.asList(PIECES.split(cell));
    }

    /** Returns the lines, each as the padded cells of the columns that are shown. */
    <T> List<List<String>> lines(List<Column<T>> columns, List<List<String>> cells) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < cells.get(0).size(); row++) {
            List<List<String>> broken = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                broken.add(broken(cells.get(shown.get(i)).get(row), widths.get(i)));
            }
            int height = broken.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                List<String> padded = new ArrayList<>();
                for (int i = 0; i < shown.size(); i++) {
                    String text = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                    padded.add(columns.get(shown.get(i)).alignment().pad(text, widths.get(i)));
                }
                lines.add(padded);
            }
        }
        return lines;
    }

    /** Returns a cell in lines of a width, of which each ends with a piece, or within one that is too long for a line. */
    static List<String> broken(String cell, int width) {
        if (TextTable.visible(cell) <= width) {
            return List.of(cell);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(cell)) {
            if (!line.isEmpty() && TextTable.visible((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            String rest = piece;
            while (TextTable.visible(rest.stripTrailing()) > width && rest.indexOf(TextTable.ESCAPE) < 0) {
                int end = Math.max(Character.charCount(rest.codePointAt(0)), DisplayWidth.end(rest, width));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
