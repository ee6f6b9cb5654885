package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.picture.Columns.Column;
import dev.sculpt.runner.picture.Columns.Pull;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    /** Two boxes side by side below, one above both of them: it stands in the middle. */
    @Test
    void aBoxStandsOverTheMeanOfThoseItReads() {
        double[] left = Columns.place(
                List.of(new Column(0, 0, 40, 1), new Column(0, 0, 40, 2), new Column(1, 2, 20, 0)),
                List.of(new Pull(0, 2, 1), new Pull(1, 2, 1)), 20);

        assertEquals(60, left[1] - left[0], 1e-6);
        assertEquals((left[0] + left[1] + 40) / 2, left[2] + 10, 1e-6);
    }

    @Test
    void withoutLinksBoxesStandInTheirOrder() {
        assertArrayEquals(new double[] {60, 0}, Columns.place(
                List.of(new Column(0, 1, 30, 5), new Column(1, 2, 50, 1)), List.of(), 10));
    }

    @Test
    void noTwoThatShareARowOverlap() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 200; trial++) {
            List<Column> columns = new ArrayList<>();
            List<Pull> pulls = new ArrayList<>();
            int count = random.nextInt(2, 12);
            for (int column = 0; column < count; column++) {
                int first = random.nextInt(4);
                columns.add(new Column(first, random.nextInt(first, 4), random.nextInt(10, 90), random.nextInt(500)));
                if (column > 0) {
                    pulls.add(new Pull(column, random.nextInt(column), 1 + random.nextInt(4)));
                }
            }
            double[] left = Columns.place(columns, pulls, 7);
            for (int one = 0; one < count; one++) {
                for (int other = 0; other < one; other++) {
                    double free = left[one] < left[other] ? left[other] - left[one] - columns.get(one).width()
                            : left[one] - left[other] - columns.get(other).width();
                    assertEquals(true, !columns.get(one).meets(columns.get(other)) || free >= 7 - 1e-6, "trial " + trial);
                }
            }
        }
    }
}
