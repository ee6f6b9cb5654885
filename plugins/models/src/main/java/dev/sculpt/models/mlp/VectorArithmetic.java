package dev.sculpt.models.mlp;

import jdk.incubator.vector.FloatVector;
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
