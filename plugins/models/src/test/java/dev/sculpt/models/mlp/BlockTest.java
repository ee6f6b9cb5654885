package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.DenseSamples;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a block holds in both orders, value by value: numbers of rows and units around the sides of its tiles. */
class BlockTest {

    private static final int CAPACITY = 40;

    static Stream<Arguments> sizes() {
        return IntStream.of(1, 15, 16, 17, 33, CAPACITY).boxed().flatMap(rows -> IntStream.of(1, 7, 16, 31, 50).boxed()
                .flatMap(units -> Stream.of(new ScalarArithmetic(), Arithmetic.fastest())
                        .map(arithmetic -> Arguments.of(rows, units, arithmetic))));
    }

    private static Block block(int inputs, int hidden, Arithmetic arithmetic) {
        return new Block(new CompactNetwork(Tasks.random(new int[] {inputs, hidden, 3}, 1, 1), Activations.RELU,
                Losses.BINARY_CROSS_ENTROPY, arithmetic), CAPACITY);
    }

    private static int length(int units, Arithmetic arithmetic) {
        return new DenseLayer(units, 1, 0, arithmetic).rowLength();
    }

    private static float value(int row, int unit) {
        return 1000 * row + unit;
    }

    private static DenseSamples samples(int inputs) {
        float[][] rows = new float[2 * CAPACITY][inputs];
        float[][] targets = new float[2 * CAPACITY][3];
        for (int row = 0; row < rows.length; row++) {
            for (int input = 0; input < inputs; input++) {
                rows[row][input] = value(row, input);
            }
            targets[row][1] = row % 2;
        }
        return new DenseSamples(rows, targets);
    }

    private static SampleRows rows(DenseSamples samples) {
        return SampleRows.forEpochs(samples, IntStream.range(0, samples.inputs()).toArray());
    }

    // Every other row, from the last down.
    private static int[] order() {
        return IntStream.range(0, CAPACITY).map(row -> 2 * (CAPACITY - 1 - row)).toArray();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void inputsStandInBothOrders(int rows, int inputs, Arithmetic arithmetic) {
        Block block = block(inputs, 4, arithmetic);

        block.load(rows(samples(inputs)), order(), 0, CAPACITY);
        block.load(rows(samples(inputs)), order(), CAPACITY - rows, rows);

        for (int row = 0; row < rows; row++) {
            for (int input = 0; input < inputs; input++) {
                float expected = value(order()[CAPACITY - rows + row], input);
                assertEquals(expected, block.activations[0][input * block.stride + row]);
                assertEquals(expected, block.inputRows[0][row * length(inputs, arithmetic) + input]);
            }
            assertEquals(1, block.inputRows[0][row * length(inputs, arithmetic) + inputs]);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noiseIsDrawnInputAfterInput(int rows, int inputs, Arithmetic arithmetic) {
        Block block = block(inputs, 4, arithmetic);
        block.load(rows(samples(inputs)), order(), 0, rows,
                Optional.of(new InputNoise(0.25, new SplittableRandom(3), arithmetic)));

        InputNoise again = new InputNoise(0.25, new SplittableRandom(3), arithmetic);
        float[] drawn = new float[rows];
        for (int input = 0; input < inputs; input++) {
            again.draw(drawn, 0, rows);
            for (int row = 0; row < rows; row++) {
                float expected = Math.fma(0.25f, drawn[row], value(order()[row], input));
                assertEquals(expected, block.activations[0][input * block.stride + row]);
                assertEquals(expected, block.inputRows[0][row * length(inputs, arithmetic) + input]);
            }
        }
    }

    /** Pictures of 16 lines by 20, that of each row with one point, and then with none: row r has point 20 * (r mod 16). */
    @Test
    void itIsKnownWhereInputsAreNotZero() {
        Arithmetic arithmetic = Arithmetic.fastest();
        float[][] pictures = new float[2 * CAPACITY][320];
        for (int row = 0; row < CAPACITY; row++) {
            pictures[row][20 * (row % 16)] = 1;
        }
        Block block = block(320, 4, arithmetic);
        int[] inOrder = IntStream.range(0, pictures.length).toArray();
        SampleRows samples = rows(new DenseSamples(pictures, new float[pictures.length][3]));

        block.load(samples, inOrder, 0, CAPACITY);

        assertEquals(IntStream.range(0, 16).map(line -> 20 * line).boxed().toList(), listed(block.occupiedInputs(), 0));
        int tile = arithmetic.tile();
        for (int column = 0; column < 320; column += tile) {
            int start = column;
            assertEquals(IntStream.range(0, CAPACITY)
                    .filter(row -> 20 * (row % 16) >= start && 20 * (row % 16) < start + tile).boxed().toList(),
                    listed(block.occupiedRows(), column));
        }
        assertEquals(CAPACITY, listed(block.occupiedRows(), 320).size(), "the 1 for the bias");

        block.load(samples, inOrder, CAPACITY, CAPACITY);

        assertEquals(List.of(), listed(block.occupiedInputs(), 0));
        for (int row = 0; row < CAPACITY; row++) {
            assertEquals(0, block.activations[0][20 * (row % 16) * block.stride + row]);
        }
    }

    private static List<Integer> listed(Occupancy occupancy, int column) {
        assertFalse(occupancy.isFull());
        return IntStream.range(occupancy.begin(column), occupancy.end(column)).mapToObj(at -> occupancy.rows()[at]).toList();
    }

    @Test
    void whereNothingIsZeroAllIsTaken() {
        Block block = block(320, 4, Arithmetic.fastest());
        int[] rows = IntStream.range(1, 1 + CAPACITY).toArray(); // row 0 has a 0
        block.load(rows(samples(320)), rows, 0, CAPACITY);
        assertTrue(block.occupiedInputs().isFull() && block.occupiedRows().isFull());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void activationsAreBroughtIntoTheOrderOfRows(int rows, int units, Arithmetic arithmetic) {
        Block block = block(3, units, arithmetic);
        block.load(rows(samples(3)), order(), 0, rows);
        for (int unit = 0; unit < units; unit++) {
            for (int row = 0; row < rows; row++) {
                block.activations[1][unit * block.stride + row] = value(row, unit);
            }
        }

        block.orderByRows(1);

        for (int row = 0; row < rows; row++) {
            for (int unit = 0; unit < units; unit++) {
                assertEquals(value(row, unit), block.inputRows[1][row * length(units, arithmetic) + unit]);
            }
            assertEquals(1, block.inputRows[1][row * length(units, arithmetic) + units]);
        }
    }
}
