package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImageShapeTest {

    private static List<String> grid(String before, String between) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                names.add(before + row + between + column);
            }
        }
        return names;
    }

    @Test
    void twoPicturesStandSideBySide() {
        List<String> names = grid("left_", "_");
        names.addAll(grid("right_", "_"));

        ImageShape shape = ImageShape.of(names).orElseThrow();

        assertEquals(12, shape.width());
        assertEquals(6, shape.height());
        assertEquals(7, shape.columns()[36 + 6 * 2 + 1]);
        assertEquals(2, shape.rows()[36 + 6 * 2 + 1]);
    }

    @Test
    void otherNamesOfPixels() {
        assertEquals(6, ImageShape.of(grid("", "x")).orElseThrow().width());
        ImageShape numbered = ImageShape.of(IntStream.rangeClosed(1, 49).mapToObj(pixel -> "pixel" + pixel).toList())
                .orElseThrow();
        assertEquals(7, numbered.width());
        assertEquals(1, numbered.rows()[7]);
        assertEquals(0, numbered.columns()[7]);
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertTrue(ImageShape.of(IntStream.range(0, 49).mapToObj(input -> "x" + input).toList()).isEmpty());
        assertTrue(ImageShape.of(grid("a_", "_").subList(0, 35)).isEmpty(), "fewer than 36");
        List<String> holes = grid("a_", "_");
        holes.set(3, "a_9_9");
        assertTrue(ImageShape.of(holes).isEmpty());
        assertTrue(ImageShape.of(IntStream.range(0, 50).mapToObj(pixel -> "pixel" + pixel).toList()).isEmpty(), "no square");
    }

    @Test
    void neighboursInARowAreOneRectangle() {
        ImageShape shape = ImageShape.of(grid("p_", "_")).orElseThrow();

        assertEquals("M10 20h4v2H10zM18 20h2v2H18zM10 22h2v2H10z", shape.path(List.of(0, 1, 4, 6), 10, 20, 2));
    }
}
