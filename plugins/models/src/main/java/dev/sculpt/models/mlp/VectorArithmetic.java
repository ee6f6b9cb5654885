package dev.sculpt.models.mlp;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of the processor's width, of {@value Arithmetic#PARTIAL_SUMS} floats at most. Where possible four units are
 * computed side by side, so that what is loaded is used four times. Needs the module {@code jdk.incubator.vector}.
 */
final class VectorArithmetic implements Arithmetic {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > PARTIAL_SUMS
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final VectorSpecies<Integer> WORDS = SPECIES.withLanes(int.class);
    private static final float WHOLE = 12_582_912f;
    private static final int WHOLE_BITS = 0x4b400000;

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public void sums(DenseLayer layer, int from, int to, float[] parameters, float[] below, float[] sums, int stride) {
        int inputs = layer.inputs;
        int length = layer.rowLength();
        int t = from;
        for (; t + 4 <= to; t += 4) {
            int a = layer.offset + t * length;
            int b = a + length;
            int c = b + length;
            int d = c + length;
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sumA = FloatVector.broadcast(SPECIES, parameters[a + inputs]);
                FloatVector sumB = FloatVector.broadcast(SPECIES, parameters[b + inputs]);
                FloatVector sumC = FloatVector.broadcast(SPECIES, parameters[c + inputs]);
                FloatVector sumD = FloatVector.broadcast(SPECIES, parameters[d + inputs]);
                for (int f = 0; f < inputs; f++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, below, f * stride + row);
                    sumA = values.fma(FloatVector.broadcast(SPECIES, parameters[a + f]), sumA);
                    sumB = values.fma(FloatVector.broadcast(SPECIES, parameters[b + f]), sumB);
                    sumC = values.fma(FloatVector.broadcast(SPECIES, parameters[c + f]), sumC);
                    sumD = values.fma(FloatVector.broadcast(SPECIES, parameters[d + f]), sumD);
                }
                int into = t * stride + row;
                sumA.intoArray(sums, into);
                sumB.intoArray(sums, into + stride);
                sumC.intoArray(sums, into + 2 * stride);
                sumD.intoArray(sums, into + 3 * stride);
            }
        }
        for (; t < to; t++) {
            int a = layer.offset + t * length;
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sum = FloatVector.broadcast(SPECIES, parameters[a + inputs]);
                for (int f = 0; f < inputs; f++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, below, f * stride + row);
                    sum = values.fma(FloatVector.broadcast(SPECIES, parameters[a + f]), sum);
                }
                sum.intoArray(sums, t * stride + row);
            }
        }
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
        int outputs = layer.outputs;
        int length = layer.rowLength();
        int f = from;
        for (; f + 4 <= to; f += 4) {
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sumA = FloatVector.zero(SPECIES);
                FloatVector sumB = sumA;
                FloatVector sumC = sumA;
                FloatVector sumD = sumA;
                for (int t = 0; t < outputs; t++) {
                    int weight = layer.offset + t * length + f;
                    FloatVector values = FloatVector.fromArray(SPECIES, deltas, t * stride + row);
                    sumA = values.fma(FloatVector.broadcast(SPECIES, parameters[weight]), sumA);
                    sumB = values.fma(FloatVector.broadcast(SPECIES, parameters[weight + 1]), sumB);
                    sumC = values.fma(FloatVector.broadcast(SPECIES, parameters[weight + 2]), sumC);
                    sumD = values.fma(FloatVector.broadcast(SPECIES, parameters[weight + 3]), sumD);
                }
                int into = f * stride + row;
                sumA.intoArray(below, into);
                sumB.intoArray(below, into + stride);
                sumC.intoArray(below, into + 2 * stride);
                sumD.intoArray(below, into + 3 * stride);
            }
        }
        for (; f < to; f++) {
            for (int row = 0; row < stride; row += LANES) {
                FloatVector sum = FloatVector.zero(SPECIES);
                for (int t = 0; t < outputs; t++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, deltas, t * stride + row);
                    sum = values.fma(FloatVector.broadcast(SPECIES, parameters[layer.offset + t * length + f]), sum);
                }
                sum.intoArray(below, f * stride + row);
            }
        }
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
    public void gradients(
            DenseLayer layer, int from, int to, float[] deltas, float[] inputs, int rows, float[] gradients, int stride) {
        int length = layer.rowLength();
        int t = from;
        for (; t + 4 <= to; t += 4) {
            int a = t * stride;
            int b = a + stride;
            int c = b + stride;
            int d = c + stride;
            for (int column = 0; column < length; column += LANES) {
                FloatVector sumA = FloatVector.zero(SPECIES);
                FloatVector sumB = sumA;
                FloatVector sumC = sumA;
                FloatVector sumD = sumA;
                for (int row = 0; row < rows; row++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, inputs, row * length + column);
                    sumA = values.fma(FloatVector.broadcast(SPECIES, deltas[a + row]), sumA);
                    sumB = values.fma(FloatVector.broadcast(SPECIES, deltas[b + row]), sumB);
                    sumC = values.fma(FloatVector.broadcast(SPECIES, deltas[c + row]), sumC);
                    sumD = values.fma(FloatVector.broadcast(SPECIES, deltas[d + row]), sumD);
                }
                int into = layer.offset + t * length + column;
                sumA.intoArray(gradients, into);
                sumB.intoArray(gradients, into + length);
                sumC.intoArray(gradients, into + 2 * length);
                sumD.intoArray(gradients, into + 3 * length);
            }
        }
        for (; t < to; t++) {
            for (int column = 0; column < length; column += LANES) {
                FloatVector sum = FloatVector.zero(SPECIES);
                for (int row = 0; row < rows; row++) {
                    FloatVector values = FloatVector.fromArray(SPECIES, inputs, row * length + column);
                    sum = values.fma(FloatVector.broadcast(SPECIES, deltas[t * stride + row]), sum);
                }
                sum.intoArray(gradients, layer.offset + t * length + column);
            }
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
    public void addProduct(float factor, float[] values, int at, float[] sums, int into, int length) {
        FloatVector factors = FloatVector.broadcast(SPECIES, factor);
        int i = 0;
        for (; i + LANES <= length; i += LANES) {
            FloatVector.fromArray(SPECIES, values, at + i)
                    .fma(factors, FloatVector.fromArray(SPECIES, sums, into + i))
                    .intoArray(sums, into + i);
        }
        for (; i < length; i++) {
            sums[into + i] = Math.fma(factor, values[at + i], sums[into + i]);
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

    @Override
    public void gaussian(int counter, int key1, int key2, float[] into) {
        IntVector ascending = IntVector.zero(WORDS).addIndex(1);
        for (int pair = 0; pair < Gaussian.PAIRS; pair += LANES) {
            IntVector counters = ascending.add(counter + pair);
            IntVector second = mix(counters, key1 ^ Gaussian.SECOND, key2);
            FloatVector even = fraction(mix(counters, key1, key2)).neg().add(2);
            FloatVector radius = logarithm(even).mul(-2).lanewise(VectorOperators.SQRT);
            FloatVector angle = fraction(second).sub(1.5f).mul(Gaussian.HALF_PI);
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
            cosine = second.lanewise(VectorOperators.LSHL, 31)
                    .lanewise(VectorOperators.XOR, cosine.reinterpretAsInts())
                    .reinterpretAsFloats();
            VectorMask<Float> swapped = second.lanewise(VectorOperators.AND, 2).compare(VectorOperators.NE, 0).cast(SPECIES);
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
    public void adam(float[] parameters, float[] gradients, float[] means, float[] squares, int length, float scale,
            float correction) {
        FloatVector beta1 = FloatVector.broadcast(SPECIES, Adam.BETA1);
        FloatVector beta2 = FloatVector.broadcast(SPECIES, Adam.BETA2);
        FloatVector corrections = FloatVector.broadcast(SPECIES, correction);
        FloatVector epsilon = FloatVector.broadcast(SPECIES, Adam.EPSILON);
        for (int i = 0; i < length; i += LANES) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, gradients, i);
            FloatVector mean = beta1.fma(FloatVector.fromArray(SPECIES, means, i), gradient.mul(1 - Adam.BETA1));
            FloatVector square =
                    beta2.fma(FloatVector.fromArray(SPECIES, squares, i), gradient.mul(1 - Adam.BETA2).mul(gradient));
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
