package dev.sculpt.runner.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where inputs stand on a picture, as their names say: {@code pixel_ROW_COLUMN}, or with other words before, such as
 * {@code left_0_0} and {@code right_0_0}, whose pictures stand side by side; {@code ROWxCOLUMN}; or {@code pixel0},
 * {@code pixel1}, ... of a square.
 *
 * @param width of all in pixels of the picture
 * @param height of all
 * @param columns the column of each input
 * @param rows the row of each
 */
record ImageShape(int width, int height, int[] columns, int[] rows) {

    /** Fewer inputs are a table, whatever they are called. */
    private static final int LEAST = 36;

    private static final Pattern PLACED = Pattern.compile("(.*?)_?(\\d{1,4})[_x](\\d{1,4})");
    private static final Pattern NUMBERED = Pattern.compile("(?:pixel|px|pix)_?(\\d{1,7})", Pattern.CASE_INSENSITIVE);

    /** Returns the places of inputs; nothing where the names are not those of pictures. */
    static Optional<ImageShape> of(List<String> names) {
        if (names.size() < LEAST) {
            return Optional.empty();
        }
        return placed(names).or(() -> numbered(names));
    }

    private static Optional<ImageShape> placed(List<String> names) {
        int[] rows = new int[names.size()];
        int[] columns = new int[names.size()];
        Map<String, List<Integer>> pictures = new LinkedHashMap<>();
        for (int input = 0; input < rows.length; input++) {
            Matcher name = PLACED.matcher(names.get(input));
            if (!name.matches()) {
                return Optional.empty();
            }
            rows[input] = Integer.parseInt(name.group(2));
            columns[input] = Integer.parseInt(name.group(3));
            pictures.computeIfAbsent(name.group(1), key -> new ArrayList<>()).add(input);
        }
        int left = 0;
        int height = 0;
        for (List<Integer> picture : pictures.values()) {
            int top = picture.stream().mapToInt(input -> rows[input]).min().orElse(0);
            int first = picture.stream().mapToInt(input -> columns[input]).min().orElse(0);
            int right = picture.stream().mapToInt(input -> columns[input]).max().orElse(0);
            for (int input : picture) {
                rows[input] -= top;
                columns[input] += left - first;
                height = Math.max(height, rows[input] + 1);
            }
            left += right - first + 1;
        }
        // A picture is full: names such as of a grid with holes are of something else.
        return (long) left * height == rows.length ? Optional.of(new ImageShape(left, height, columns, rows))
                : Optional.empty();
    }

    private static Optional<ImageShape> numbered(List<String> names) {
        int side = (int) Math.round(Math.sqrt(names.size()));
        if (side * side != names.size() || !names.stream().allMatch(name -> NUMBERED.matcher(name).matches())) {
            return Optional.empty();
        }
        int[] places = names.stream().map(NUMBERED::matcher).filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1))).toArray();
        int first = Arrays.stream(places).min().orElse(0);
        return Arrays.stream(places).distinct().count() < places.length
                || Arrays.stream(places).max().orElse(0) - first >= places.length ? Optional.empty()
                : Optional.of(new ImageShape(side, side,
                        Arrays.stream(places).map(place -> (place - first) % side).toArray(),
                        Arrays.stream(places).map(place -> (place - first) / side).toArray()));
    }

    /**
     * Returns the outline of pixels for a path: neighbours in a row are one rectangle.
     *
     * @param scale pixels of the drawing for one of the picture
     */
    String path(List<Integer> inputs, double left, double top, double scale) {
        boolean[][] on = new boolean[height][width];
        inputs.forEach(input -> on[rows[input]][columns[input]] = true);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int from = column;
                while (column < width && on[row][column]) {
                    column++;
                }
                if (column > from) {
                    path.append('M').append(Svg.number(left + from * scale)).append(' ')
                            .append(Svg.number(top + row * scale)).append('h').append(Svg.number((column - from) * scale))
                            .append('v').append(Svg.number(scale)).append('H').append(Svg.number(left + from * scale))
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
