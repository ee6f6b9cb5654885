package dev.sculpt.models.mlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a block of rows does in a network. Except for {@link #inputRows} the values of a unit lie side by side:
 * {@code [unit layer][unit * stride + row]}, for the units that are left. Not thread-safe.
 *
 * <p>Rows beyond {@link #rows()} hold whatever an earlier block left there; their deltas are 0, so that they add nothing.
 */
final class Block {

    /** Side of the squares in which values change between unit order and row order: two of them fit the first cache. */
    private static final int TILE = 16;

    /** From so many inputs on it is looked where they are 0. */
    private static final int LARGE = 256;

    /** Values from one row of a unit to that of the next unit. */
    final int stride;
    /** Activations, unit layers 0..L. */
    final float[][] activations;
    /** Weighted sums, unit layers 1..L. */
    final float[][] sums;
    /** Derivatives by the weighted sums, unit layers 1..L. */
    final float[][] deltas;
    /** Targets of the outputs. */
    float[] targets;
    /**
     * {@code [layer of edges][row * row length + unit below]}: activations in row order, then a 1 for the bias. Only that
     * of layer 0 and those of dense layers are there.
     */
    final float[][] inputRows;

    private final CompactNetwork network;
    private final int capacity;
    private final Occupancy occupiedInputs;
    private final Occupancy occupiedRows;
    /** Whether inputs are looked at: until all of a block are something other than 0. */
    private boolean isSparse;
    private boolean looked;
    private int rows;

    /** Makes room for a number of rows. */
    Block(CompactNetwork network, int capacity) {
        this.network = network;
        this.capacity = capacity;
        this.stride = network.arithmetic().padded(capacity);
        int depth = network.depth();
        this.activations = new float[depth + 1][];
        this.sums = new float[depth + 1][];
        this.deltas = new float[depth + 1][];
        this.inputRows = new float[depth][];
        for (int layer = 0; layer <= depth; layer++) {
            int length = Math.multiplyExact(network.units(layer).length, stride);
            activations[layer] = new float[length];
            sums[layer] = layer == 0 ? null : new float[length];
            deltas[layer] = layer == 0 ? null : new float[length];
        }
        this.targets = new float[activations[depth].length];
        for (int layer = 0; layer < depth; layer++) {
            if (layer == 0 || network.layer(layer) instanceof DenseLayer) {
                inputRows[layer] = rowsWithOnes(rowLength(layer), network.units(layer).length);
            }
        }
        int tile = network.arithmetic().tile();
        int inputs = network.units(0).length;
        this.isSparse = isLookedAt();
        this.occupiedInputs = isSparse ? new Occupancy(inputs, stride, tile) : Occupancy.FULL;
        this.occupiedRows = isSparse ? new Occupancy(capacity, rowLength(0), tile) : Occupancy.FULL;
    }

    // Pictures have that many inputs; for fewer, looking costs more than it saves, as it does for values one by one.
    private boolean isLookedAt() {
        return network.layer(0) instanceof DenseLayer && network.arithmetic().lanes() > 1
                && network.units(0).length >= LARGE && capacity >= 2 * TILE;
    }

    private int rowLength(int layer) {
        return network.layer(layer) instanceof DenseLayer dense ? dense.rowLength() : network.units(layer).length + 1;
    }

    private float[] rowsWithOnes(int length, int units) {
        float[] values = new float[Math.multiplyExact(capacity, length)];
        for (int row = 0; row < capacity; row++) {
            values[row * length + units] = 1;
        }
        return values;
    }

    /** Returns how many rows there are. */
    int rows() {
        return rows;
    }

    /** Returns how many rows there is room for. */
    int capacity() {
        return capacity;
    }

    /** Takes rows of samples as they are, see {@link #load(SampleRows, int[], int, int, Optional)}. */
    void load(SampleRows samples, int[] order, int first, int count) {
        load(samples, order, first, count, Optional.empty());
    }

    /**
     * Takes rows of samples.
     *
     * @param samples of the inputs that are left
     * @param order {@code order[first ..]} says which
     * @param count how many, at most the capacity
     * @param noise changes the inputs, one input after the other, where there is any
     */
    void load(SampleRows samples, int[] order, int first, int count, Optional<InputNoise> noise) {
        resize(count);
        for (int row = 0; row < count; row++) {
            samples.readInputs(order[first + row], inputRows[0], row * rowLength(0));
            readTargets(samples, order[first + row], row);
        }
        int inputs = network.units(0).length;
        looked = isSparse && noise.isEmpty();
        if (noise.isPresent()) {
            addNoise(noise.get(), inputs);
        } else if (looked) {
            orderAndLook(inputs);
            isSparse = !occupiedInputs.isFull() || !occupiedRows.isFull();
        } else {
            transpose(inputRows[0], rowLength(0), activations[0], stride, count, inputs);
        }
    }

    private void readTargets(SampleRows samples, int from, int row) {
        int outputs = samples.outputsPerRow();
        int loaded = samples.loadTargets(from) * outputs;
        float[] values = samples.targets();
        float[] asked = targets;
        for (int output = 0; output < outputs; output++) {
            asked[output * stride + row] = values[loaded + output];
        }
    }

    /** Brings the inputs into the order of units, and lists where they are not 0: few of a picture are. */
    private void orderAndLook(int inputs) {
        float[] byUnit = activations[0];
        float[] byRow = inputRows[0];
        int length = rowLength(0);
        Arrays.fill(byUnit, 0);
        occupiedInputs.clear();
        occupiedRows.clear();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs; i++) {
                float value = byRow[row * length + i];
                if (value != 0) {
                    byUnit[i * stride + row] = value;
                    occupiedInputs.mark(i, row);
                    occupiedRows.mark(row, i);
                }
            }
            occupiedRows.mark(row, inputs); // the 1 for the bias
        }
        occupiedInputs.list();
        occupiedRows.list();
    }

    /** Returns which inputs have values other than 0 in some rows, for {@code activations[0]}. */
    Occupancy occupiedInputs() {
        return looked ? occupiedInputs : Occupancy.FULL;
    }

    /** Returns which rows have values other than 0 in some inputs, for {@code inputRows[0]}. */
    Occupancy occupiedRows() {
        return looked ? occupiedRows : Occupancy.FULL;
    }

    /** Adds noise to the inputs in row order and brings them into the order of units, in one go. */
    private void addNoise(InputNoise noise, int inputs) {
        float[] byUnit = activations[0];
        float[] byRow = inputRows[0];
        int length = rowLength(0);
        float deviation = noise.deviation();
        for (int i = 0; i < inputs; i++) {
            noise.draw(byUnit, i * stride, rows);
        }
        for (int i0 = 0; i0 < inputs; i0 += TILE) {
            int i1 = Math.min(inputs, i0 + TILE);
            for (int row0 = 0; row0 < rows; row0 += TILE) {
                int row1 = Math.min(rows, row0 + TILE);
                for (int i = i0; i < i1; i++) {
                    for (int row = row0; row < row1; row++) {
                        float value = Fused.multiplyAdd(deviation, byUnit[i * stride + row], byRow[row * length + i]);
                        byUnit[i * stride + row] = value;
                        byRow[row * length + i] = value;
                    }
                }
            }
        }
    }

    /**
     * Takes rows that are in the order of blocks already, without inputs in row order: good for running, not for training.
     *
     * @param inputs {@code [unit * stride + row]}
     * @param outputs likewise, the targets
     */
    void take(float[] inputs, float[] outputs, int count) {
        resize(count);
        looked = false;
        activations[0] = inputs;
        targets = outputs;
    }

    private void resize(int count) {
        if (count < rows) {
            float[] top = deltas[network.depth()];
            for (int start = 0; start < top.length; start += stride) {
                Arrays.fill(top, start + count, start + rows, 0);
            }
        }
        rows = count;
    }

    /** Brings the activations of a unit layer into row order for a dense layer above. */
    void orderByRows(int layer) {
        transpose(activations[layer], stride, inputRows[layer], rowLength(layer), network.units(layer).length, rows);
    }

    /** Copies {@code from[i * fromLength + j]} to {@code to[j * toLength + i]}, i below a count and j below another. */
    private static void transpose(float[] from, int fromLength, float[] to, int toLength, int counts, int others) {
        for (int i0 = 0; i0 < counts; i0 += TILE) {
            int i1 = Math.min(counts, i0 + TILE);
            for (int j0 = 0; j0 < others; j0 += TILE) {
                int j1 = Math.min(others, j0 + TILE);
                for (int j = j0; j < j1; j++) {
                    for (int i = i0; i < i1; i++) {
                        to[j * toLength + i] = from[i * fromLength + j];
                    }
                }
            }
        }
    }
}
