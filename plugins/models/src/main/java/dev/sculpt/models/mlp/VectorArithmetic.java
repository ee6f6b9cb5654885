package dev.sculpt.models.mlp;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of the processor's width, of {@value Arithmetic#PARTIAL_SUMS} floats at most. Where possible four units are
 * computed side by side, so that what is loaded is used again. Needs the module {@code jdk.incubator.vector}.
 */
final class VectorArithmetic implements Arithmetic {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > PARTIAL_SUMS
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final VectorSpecies<Integer> WORDS = SPECIES.withLanes(int.class);
    private static final int NO_START = -1;

    /** Products that are added to all sums of a panel before the next ones. */
    private static final int DEPTH = 256;

    /** Columns of a panel: with all that is multiplied, 128 KiB. */
    private static final int PANEL = 128;
    private static final float WHOLE = 12_582_912f;
    private static final int WHOLE_BITS = 0x4b400000;

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void sums(DenseLayer layer, int from, int to, float[] parameters, float[] below, Occupancy occupied,
            float[] sums, int stride) {
        int length = layer.rowLength();
        multiply(to - from, layer.inputs, stride,
                new Factors(parameters, layer.offset + from * length, length, 1, layer.inputs),
                below, stride, occupied, sums, from * stride, stride);
    }

    @Override
    public void sums(SparseLayer layer, int from, int to, float[] parameters, float[] below, float[] sums, int stride) {
        int[] start = layer.startAbove();
        int[] source = layer.source();
        for (int t = from; t < to; t++) {
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sum = FloatVector.broadcast(SPECIES, parameters[layer.bias(t)]);
                for (int edge = start[t]; edge < start[t + 1]; edge++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, below, source[edge] * stride + row);
                    sum = values.fma(FloatVector.broadcast(SPECIES, parameters[layer.offset + edge]), sum);
                }
                sum.intoArray(sums, t * stride + row);
            }
        }
    }

    @Override
    public void derivativesBelow(
            DenseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        multiply(to - from, layer.outputs, stride,
                new Factors(parameters, layer.offset + from, 1, layer.rowLength(), NO_START),
                deltas, stride, Occupancy.FULL, below, from * stride, stride);
    }

    @Override
    public void derivativesBelow(
            SparseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        int[] start = layer.startBelow();
        int[] edges = layer.edgeBelow();
        int[] target = layer.target();
        for (int f = from; f < to; f++) {
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sum = FloatVector.zero(SPECIES);
                for (int place = start[f]; place < start[f + 1]; place++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, deltas, target[place] * stride + row);
                    sum = values.fma(FloatVector.broadcast(SPECIES, parameters[layer.offset + edges[place]]), sum);
                }
                sum.intoArray(below, f * stride + row);
            }
        }
    }

    @Override
    public void gradients(DenseLayer layer, int from, int to, float[] deltas, float[] inputs, Occupancy occupied, int rows,
            float[] gradients, int stride) {
        int length = layer.rowLength();
        multiply(to - from, rows, length,
                new Factors(deltas, from * stride, stride, 1, NO_START),
                inputs, length, occupied, gradients, layer.offset + from * length, length);
    }

    /**
     * The left matrix of a product: factor {@code k} of row {@code r} is {@code values[start + r * rowStep + k * step]}, and
     * the sums of a row begin at {@code values[start + r * rowStep + first]}, or at 0.
     */
    private record Factors(float[] values, int start, int rowStep, int step, int first) {

        float first(int row) {
            return first == NO_START ? 0 : values[row + first];
        }
    }

    /**
     * Multiplies matrices: {@code into[r][c] = first[r] + factors[r][0] values[0][c] + factors[r][1] values[1][c] + ...}.
     * Blocks of four rows and two vectors of columns stay in registers, since loads are what the speed is bound by.
     *
     * @param columns whole vectors
     * @param step from one row of {@code values} to the next
     * @param occupied where {@code values} are not 0
     * @param start of {@code into}
     * @param intoStep from one row of {@code into} to the next
     */
    private static void multiply(int rows, int inner, int columns, Factors factors, float[] values, int step,
            Occupancy occupied, float[] into, int start, int intoStep) {
        int fours = rows / 4 * 4;
        int pairs = columns / (2 * LANES) * (2 * LANES);
        if (fours > 0 && pairs > 0) {
            fourByTwo(fours, inner, pairs, factors, values, step, occupied, into, start, intoStep);
        }
        if (fours > 0 && pairs < columns) {
            fourByOne(fours, inner, pairs, columns, factors, values, step, into, start, intoStep);
        }
        switch (rows - fours) {
            case 1 -> oneByOne(fours, inner, columns, factors, values, step, into, start + fours * intoStep);
            case 2, 3 -> threeByOne(fours, rows - 1, inner, columns, factors, values, step, into, start, intoStep);
            default -> { }
        }
    }

    // Panels of columns and of products: what is multiplied by all rows stays in the second cache meanwhile.
    private static void fourByTwo(int rows, int inner, int columns, Factors factors, float[] values, int step,
            Occupancy occupied, float[] into, int start, int intoStep) {
        for (int column = 0; column < columns; column += PANEL) {
            int end = Math.min(columns, column + PANEL);
            int k = 0;
            do {
                for (int row = 0; row < rows; row += 4) {
                    if (occupied.isFull()) {
                        fourByTwo(row, k, Math.min(inner, k + DEPTH), column, end, factors, values, step, into,
                                start + row * intoStep, intoStep);
                    } else {
                        fourByTwo(row, k, column, end, factors, values, step, occupied, into, start + row * intoStep,
                                intoStep);
                    }
                }
                k += DEPTH;
            } while (k < inner);
        }
    }

    /** Adds products {@code from .. to - 1} of four rows to those before. */
    private static void fourByTwo(int row, int from, int to, int firstColumn, int columns, Factors factors, float[] values,
            int step, float[] into, int start, int intoStep) {
        float[] left = factors.values;
        int leftStep = factors.step;
        int a = factors.start + row * factors.rowStep;
        int b = a + factors.rowStep;
        int c = b + factors.rowStep;
        int d = c + factors.rowStep;
        boolean first = from == 0;
        for (int column = firstColumn; column < columns; column += 2 * LANES) {
            int at = start + column;
            FloatVector sumA0 = first(first, factors, a, into, at);
            FloatVector sumA1 = first(first, factors, a, into, at + LANES);
            FloatVector sumB0 = first(first, factors, b, into, at + intoStep);
            FloatVector sumB1 = first(first, factors, b, into, at + intoStep + LANES);
            FloatVector sumC0 = first(first, factors, c, into, at + 2 * intoStep);
            FloatVector sumC1 = first(first, factors, c, into, at + 2 * intoStep + LANES);
            FloatVector sumD0 = first(first, factors, d, into, at + 3 * intoStep);
            FloatVector sumD1 = first(first, factors, d, into, at + 3 * intoStep + LANES);
            for (int k = from; k < to; k++) {
                FloatVector values0 = FloatVector.fromArray(SPECIES, values, k * step + column);
                FloatVector values1 = FloatVector.fromArray(SPECIES, values, k * step + column + LANES);
                int factor = k * leftStep;
                FloatVector factorA = FloatVector.broadcast(SPECIES, left[a + factor]);
                sumA0 = values0.fma(factorA, sumA0);
                sumA1 = values1.fma(factorA, sumA1);
                FloatVector factorB = FloatVector.broadcast(SPECIES, left[b + factor]);
                sumB0 = values0.fma(factorB, sumB0);
                sumB1 = values1.fma(factorB, sumB1);
                FloatVector factorC = FloatVector.broadcast(SPECIES, left[c + factor]);
                sumC0 = values0.fma(factorC, sumC0);
                sumC1 = values1.fma(factorC, sumC1);
                FloatVector factorD = FloatVector.broadcast(SPECIES, left[d + factor]);
                sumD0 = values0.fma(factorD, sumD0);
                sumD1 = values1.fma(factorD, sumD1);
            }
            sumA0.intoArray(into, at);
            sumA1.intoArray(into, at + LANES);
            sumB0.intoArray(into, at + intoStep);
            sumB1.intoArray(into, at + intoStep + LANES);
            sumC0.intoArray(into, at + 2 * intoStep);
            sumC1.intoArray(into, at + 2 * intoStep + LANES);
            sumD0.intoArray(into, at + 3 * intoStep);
            sumD1.intoArray(into, at + 3 * intoStep + LANES);
        }
    }

    /** As the other, of the products that are not by 0: the {@code number}th of each tile, and as many as go together. */
    private static void fourByTwo(int row, int number, int firstColumn, int columns, Factors factors, float[] values,
            int step, Occupancy occupied, float[] into, int start, int intoStep) {
        float[] left = factors.values;
        int leftStep = factors.step;
        int a = factors.start + row * factors.rowStep;
        int b = a + factors.rowStep;
        int c = b + factors.rowStep;
        int d = c + factors.rowStep;
        int[] listed = occupied.rows();
        boolean first = number == 0;
        for (int column = firstColumn; column < columns; column += 2 * LANES) {
            int from = occupied.begin(column) + number;
            int to = Math.min(occupied.end(column), from + DEPTH);
            if (from >= to && !first) {
                continue;
            }
            int at = start + column;
            FloatVector sumA0 = first(first, factors, a, into, at);
            FloatVector sumA1 = first(first, factors, a, into, at + LANES);
            FloatVector sumB0 = first(first, factors, b, into, at + intoStep);
            FloatVector sumB1 = first(first, factors, b, into, at + intoStep + LANES);
            FloatVector sumC0 = first(first, factors, c, into, at + 2 * intoStep);
            FloatVector sumC1 = first(first, factors, c, into, at + 2 * intoStep + LANES);
            FloatVector sumD0 = first(first, factors, d, into, at + 3 * intoStep);
            FloatVector sumD1 = first(first, factors, d, into, at + 3 * intoStep + LANES);
            for (int place = from; place < to; place++) {
                int k = listed[place];
                FloatVector values0 = FloatVector.fromArray(SPECIES, values, k * step + column);
                FloatVector values1 = FloatVector.fromArray(SPECIES, values, k * step + column + LANES);
                int factor = k * leftStep;
                FloatVector factorA = FloatVector.broadcast(SPECIES, left[a + factor]);
                sumA0 = values0.fma(factorA, sumA0);
                sumA1 = values1.fma(factorA, sumA1);
                FloatVector factorB = FloatVector.broadcast(SPECIES, left[b + factor]);
                sumB0 = values0.fma(factorB, sumB0);
                sumB1 = values1.fma(factorB, sumB1);
                FloatVector factorC = FloatVector.broadcast(SPECIES, left[c + factor]);
                sumC0 = values0.fma(factorC, sumC0);
                sumC1 = values1.fma(factorC, sumC1);
                FloatVector factorD = FloatVector.broadcast(SPECIES, left[d + factor]);
                sumD0 = values0.fma(factorD, sumD0);
                sumD1 = values1.fma(factorD, sumD1);
            }
            sumA0.intoArray(into, at);
            sumA1.intoArray(into, at + LANES);
            sumB0.intoArray(into, at + intoStep);
            sumB1.intoArray(into, at + intoStep + LANES);
            sumC0.intoArray(into, at + 2 * intoStep);
            sumC1.intoArray(into, at + 2 * intoStep + LANES);
            sumD0.intoArray(into, at + 3 * intoStep);
            sumD1.intoArray(into, at + 3 * intoStep + LANES);
        }
    }

    private static FloatVector first(boolean first, Factors factors, int row, float[] into, int at) {
        return first ? FloatVector.broadcast(SPECIES, factors.first(row)) : FloatVector.fromArray(SPECIES, into, at);
    }

    private static void fourByOne(int rows, int inner, int firstColumn, int columns, Factors factors, float[] values,
            int step, float[] into, int start, int intoStep) {
        float[] left = factors.values;
        int leftStep = factors.step;
        for (int row = 0; row < rows; row += 4) {
            int a = factors.start + row * factors.rowStep;
            int b = a + factors.rowStep;
            int c = b + factors.rowStep;
            int d = c + factors.rowStep;
            for (int column = firstColumn; column < columns; column += LANES) {
                FloatVector sumA = FloatVector.broadcast(SPECIES, factors.first(a));
                FloatVector sumB = FloatVector.broadcast(SPECIES, factors.first(b));
                FloatVector sumC = FloatVector.broadcast(SPECIES, factors.first(c));
                FloatVector sumD = FloatVector.broadcast(SPECIES, factors.first(d));
                for (int k = 0; k < inner; k++) {
                    FloatVector right = FloatVector.fromArray(SPECIES, values, k * step + column);
                    int at = k * leftStep;
                    sumA = right.fma(FloatVector.broadcast(SPECIES, left[a + at]), sumA);
                    sumB = right.fma(FloatVector.broadcast(SPECIES, left[b + at]), sumB);
                    sumC = right.fma(FloatVector.broadcast(SPECIES, left[c + at]), sumC);
                    sumD = right.fma(FloatVector.broadcast(SPECIES, left[d + at]), sumD);
                }
                int at = start + row * intoStep + column;
                sumA.intoArray(into, at);
                sumB.intoArray(into, at + intoStep);
                sumC.intoArray(into, at + 2 * intoStep);
                sumD.intoArray(into, at + 3 * intoStep);
            }
        }
    }

    /** Two rows or three; of two the last is computed twice, in time that a sum waits for its last addition anyway. */
    private static void threeByOne(int row, int last, int inner, int columns, Factors factors, float[] values, int step,
            float[] into, int start, int intoStep) {
        float[] left = factors.values;
        int leftStep = factors.step;
        int a = factors.start + row * factors.rowStep;
        int b = a + factors.rowStep;
        int c = factors.start + last * factors.rowStep;
        for (int column = 0; column < columns; column += LANES) {
            FloatVector sumA = FloatVector.broadcast(SPECIES, factors.first(a));
            FloatVector sumB = FloatVector.broadcast(SPECIES, factors.first(b));
            FloatVector sumC = FloatVector.broadcast(SPECIES, factors.first(c));
            for (int k = 0; k < inner; k++) {
                FloatVector right = FloatVector.fromArray(SPECIES, values, k * step + column);
                int at = k * leftStep;
                sumA = right.fma(FloatVector.broadcast(SPECIES, left[a + at]), sumA);
                sumB = right.fma(FloatVector.broadcast(SPECIES, left[b + at]), sumB);
                sumC = right.fma(FloatVector.broadcast(SPECIES, left[c + at]), sumC);
            }
            int at = start + row * intoStep + column;
            sumA.intoArray(into, at);
            sumB.intoArray(into, at + intoStep);
            sumC.intoArray(into, start + last * intoStep + column);
        }
    }

    private static void oneByOne(int row, int inner, int columns, Factors factors, float[] values, int step,
            float[] into, int start) {
        float[] left = factors.values;
        int a = factors.start + row * factors.rowStep;
        for (int column = 0; column < columns; column += LANES) {
            FloatVector sum = FloatVector.broadcast(SPECIES, factors.first(a));
            for (int k = 0; k < inner; k++) {
                FloatVector right = FloatVector.fromArray(SPECIES, values, k * step + column);
                sum = right.fma(FloatVector.broadcast(SPECIES, left[a + k * factors.step]), sum);
            }
            sum.intoArray(into, start + column);
        }
    }

    @Override
    public void gradients(
            SparseLayer layer, int from, int to, float[] deltas, float[] below, float[] gradients, int stride) {
        int[] start = layer.startAbove();
        int[] source = layer.source();
        float[] partial = new float[PARTIAL_SUMS];
        for (int t = from; t < to; t++) {
            for (int edge = start[t]; edge < start[t + 1]; edge++) {
                for (int first = 0; first < PARTIAL_SUMS; first += LANES) {
                    FloatVector sum = FloatVector.zero(SPECIES);
                    for (int row = first; row < stride; row += PARTIAL_SUMS) {
                        FloatVector values = FloatVector.fromArray(SPECIES, below, source[edge] * stride + row);
                        sum = values.fma(FloatVector.fromArray(SPECIES, deltas, t * stride + row), sum);
                    }
                    sum.intoArray(partial, first);
                }
                gradients[layer.offset + edge] = ScalarArithmetic.addByHalves(partial);
            }
            for (int first = 0; first < PARTIAL_SUMS; first += LANES) {
                FloatVector sum = FloatVector.zero(SPECIES);
                for (int row = first; row < stride; row += PARTIAL_SUMS) {
                    sum = sum.add(FloatVector.fromArray(SPECIES, deltas, t * stride + row));
                }
                sum.intoArray(partial, first);
            }
            gradients[layer.bias(t)] = ScalarArithmetic.addByHalves(partial);
        }
    }

    @Override
    public void rectify(float[] values, float[] into, int length) {
        for (int i = 0; i < length; i += LANES) {
            FloatVector.fromArray(SPECIES, values, i).max(0).intoArray(into, i);
        }
    }

    @Override
    public void gate(float[] values, float[] gates, float[] into, int length) {
        FloatVector zero = FloatVector.zero(SPECIES);
        for (int i = 0; i < length; i += LANES) {
            var open = FloatVector.fromArray(SPECIES, gates, i).compare(VectorOperators.GT, 0);
            zero.blend(FloatVector.fromArray(SPECIES, values, i), open).intoArray(into, i);
        }
    }

    @Override
    public void logistic(float[] values, float[] into, int length) {
        for (int i = 0; i < length; i += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, values, i);
            FloatVector power = exponential(value.abs().min(Logistic.LIMIT).neg());
            FloatVector above = power.blend(1, value.compare(VectorOperators.GT, 0));
            above.div(power.add(1)).intoArray(into, i);
        }
    }

    private static FloatVector exponential(FloatVector x) {
        FloatVector shifted = x.fma(Logistic.PER_LN_2, Logistic.ROUND);
        FloatVector whole = shifted.sub(Logistic.ROUND);
        FloatVector rest = whole.fma(FloatVector.broadcast(SPECIES, -Logistic.LN_2_HIGH), x);
        rest = whole.fma(FloatVector.broadcast(SPECIES, -Logistic.LN_2_LOW), rest);
        FloatVector value = FloatVector.broadcast(SPECIES, Logistic.term(0));
        for (int k = 1; k < Logistic.terms(); k++) {
            value = value.fma(rest, FloatVector.broadcast(SPECIES, Logistic.term(k)));
        }
        value = value.mul(rest).fma(rest, rest).add(1);
        return value.mul(shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats());
    }

    // In two loops: of one that is longer the compiler leaves parts as calls, and vectors then go through the heap.
    @Override
    public void gaussian(int counter, int key1, int key2, float[] into) {
        radii(counter, key1, key2, into);
        turn(counter, key1 ^ Gaussian.SECOND, key2, into);
    }

    private static void radii(int counter, int key1, int key2, float[] into) {
        IntVector ascending = IntVector.zero(WORDS).addIndex(1);
        for (int pair = 0; pair < Gaussian.PAIRS; pair += LANES) {
            FloatVector even = fraction(mix(ascending.add(counter + pair), key1, key2)).neg().add(2);
            logarithm(even).mul(-2).lanewise(VectorOperators.SQRT).intoArray(into, pair);
        }
    }

    /** Makes the two numbers of each pair out of its radius. */
    private static void turn(int counter, int key1, int key2, float[] into) {
        IntVector ascending = IntVector.zero(WORDS).addIndex(1);
        for (int pair = 0; pair < Gaussian.PAIRS; pair += LANES) {
            IntVector bits = mix(ascending.add(counter + pair), key1, key2);
            FloatVector angle = fraction(bits).sub(1.5f).mul(Gaussian.HALF_PI);
            FloatVector square = angle.mul(angle);
            FloatVector sine = FloatVector.broadcast(SPECIES, Gaussian.SIN_7)
                    .fma(square, FloatVector.broadcast(SPECIES, Gaussian.SIN_5))
                    .fma(square, FloatVector.broadcast(SPECIES, Gaussian.SIN_3))
                    .fma(square.mul(angle), angle);
            FloatVector cosine = FloatVector.broadcast(SPECIES, Gaussian.COS_8)
                    .fma(square, FloatVector.broadcast(SPECIES, Gaussian.COS_6))
                    .fma(square, FloatVector.broadcast(SPECIES, Gaussian.COS_4))
                    .fma(square, FloatVector.broadcast(SPECIES, -0.5f))
                    .fma(square, FloatVector.broadcast(SPECIES, 1));
            // The lowest bit becomes the sign, the next one swaps.
            cosine = bits.lanewise(VectorOperators.LSHL, 31)
                    .lanewise(VectorOperators.XOR, cosine.reinterpretAsInts())
                    .reinterpretAsFloats();
            VectorMask<Float> swapped = bits.lanewise(VectorOperators.AND, 2).compare(VectorOperators.NE, 0).cast(SPECIES);
            FloatVector radius = FloatVector.fromArray(SPECIES, into, pair);
            radius.mul(sine.blend(cosine, swapped)).intoArray(into, pair);
            radius.mul(cosine.blend(sine, swapped)).intoArray(into, pair + Gaussian.PAIRS);
        }
    }

    private static IntVector mix(IntVector counters, int key1, int key2) {
        IntVector bits = counters.mul(Gaussian.SPREAD).add(key1);
        bits = bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 16)).mul(Gaussian.FACTOR_1);
        bits = bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 15))
                .lanewise(VectorOperators.XOR, key2)
                .mul(Gaussian.FACTOR_2);
        return bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.LSHR, 15));
    }

    private static FloatVector fraction(IntVector bits) {
        return bits.lanewise(VectorOperators.LSHR, 9).lanewise(VectorOperators.OR, Gaussian.ONE_BITS).reinterpretAsFloats();
    }

    private static FloatVector logarithm(FloatVector x) {
        IntVector bits = x.reinterpretAsInts();
        IntVector exponent = bits.sub(Logarithm.HALF_ROOT_BITS).lanewise(VectorOperators.ASHR, 23);
        FloatVector rest = bits.sub(exponent.lanewise(VectorOperators.LSHL, 23)).reinterpretAsFloats().sub(1);
        // Whole numbers added to the bits of 1.5 * 2^23 are that many more as a float.
        FloatVector whole = exponent.add(WHOLE_BITS).reinterpretAsFloats().sub(WHOLE);
        return whole.fma(FloatVector.broadcast(SPECIES, Logarithm.LN_2), onePlus(rest));
    }

    private static FloatVector onePlus(FloatVector f) {
        FloatVector value = FloatVector.broadcast(SPECIES, Logarithm.term(0));
        for (int k = 1; k < Logarithm.terms(); k++) {
            value = value.fma(f, FloatVector.broadcast(SPECIES, Logarithm.term(k)));
        }
        FloatVector square = f.mul(f);
        return value.mul(f).fma(square, square.fma(FloatVector.broadcast(SPECIES, -0.5f), f));
    }

    @Override
    public void addCrossEntropy(float[] sums, float[] targets, int at, int count, float[] partial) {
        int whole = count / PARTIAL_SUMS * PARTIAL_SUMS;
        for (int first = 0; first < PARTIAL_SUMS; first += LANES) {
            FloatVector total = FloatVector.fromArray(SPECIES, partial, first);
            for (int i = at + first; i < at + whole; i += PARTIAL_SUMS) {
                FloatVector sum = FloatVector.fromArray(SPECIES, sums, i);
                FloatVector share = exponential(sum.abs().min(Logistic.LIMIT).neg());
                VectorMask<Float> large = share.compare(VectorOperators.GT, Logarithm.LARGEST);
                FloatVector rest = onePlus(share.blend(share.sub(1).mul(0.5f), large))
                        .add(FloatVector.zero(SPECIES).blend(Logarithm.LN_2, large));
                FloatVector linear = sum.max(0).sub(FloatVector.fromArray(SPECIES, targets, i).mul(sum));
                total = total.add(linear.add(rest));
            }
            total.intoArray(partial, first);
        }
        ScalarArithmetic.addCrossEntropy(sums, targets, at, whole, count, partial);
    }

    @Override
    public int countRight(float[] sums, float[] targets, int at, int count) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector wrong = zero;
        int whole = count / LANES * LANES;
        for (int i = at; i < at + whole; i += LANES) {
            FloatVector found = zero.blend(1, FloatVector.fromArray(SPECIES, sums, i).compare(VectorOperators.GT, 0));
            FloatVector asked = zero.blend(1, FloatVector.fromArray(SPECIES, targets, i).compare(VectorOperators.GT, 0.5f));
            wrong = wrong.add(found.sub(asked).abs());
        }
        int right = whole - (int) wrong.reduceLanes(VectorOperators.ADD); // whole numbers, so that their order is free
        for (int i = at + whole; i < at + count; i++) {
            right += sums[i] > 0 == targets[i] > 0.5f ? 1 : 0;
        }
        return right;
    }

    @Override
    public void adam(Adam adam, float[] parameters, float[] gradients, float[] means, float[] squares, int length,
            float scale, float correction) {
        FloatVector beta1 = FloatVector.broadcast(SPECIES, adam.beta1);
        FloatVector beta2 = FloatVector.broadcast(SPECIES, adam.beta2);
        FloatVector corrections = FloatVector.broadcast(SPECIES, correction);
        FloatVector epsilon = FloatVector.broadcast(SPECIES, adam.epsilon);
        float new1 = 1 - adam.beta1;
        float new2 = 1 - adam.beta2;
        for (int i = 0; i < length; i += LANES) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, gradients, i);
            FloatVector mean = beta1.fma(FloatVector.fromArray(SPECIES, means, i), gradient.mul(new1));
            FloatVector square =
                    beta2.fma(FloatVector.fromArray(SPECIES, squares, i), gradient.mul(new2).mul(gradient));
            mean.intoArray(means, i);
            square.intoArray(squares, i);
            FloatVector root = square.lanewise(VectorOperators.SQRT).fma(corrections, epsilon);
            FloatVector.fromArray(SPECIES, parameters, i).sub(mean.mul(scale).div(root)).intoArray(parameters, i);
        }
    }

    @Override
    public void decay(float[] gradients, float[] parameters, float[] mask, int length, float share, float decay) {
        FloatVector decays = FloatVector.broadcast(SPECIES, decay);
        for (int i = 0; i < length; i += LANES) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, gradients, i).mul(share);
            decays.fma(FloatVector.fromArray(SPECIES, parameters, i), gradient)
                    .mul(FloatVector.fromArray(SPECIES, mask, i))
                    .intoArray(gradients, i);
        }
    }
}
