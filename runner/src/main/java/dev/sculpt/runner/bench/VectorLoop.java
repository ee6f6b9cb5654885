package dev.sculpt.runner.bench;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Ten chains of fused multiply-adds in registers: more than a core needs to hide that each takes some cycles. */
final class VectorLoop implements PeakSpeed.Loop {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int STEPS = 10_000;

    @Override
    public long operations() {
        return 2L * 10 * STEPS * SPECIES.length();
    }

    @Override
    public float run(long repeats) {
        float result = 0;
        for (long i = 0; i < repeats; i++) {
            result = chains(0.5f, 0.25f);
        }
        return result;
    }

    private static float chains(float factor, float addend) {
        FloatVector factors = FloatVector.broadcast(SPECIES, factor);
        FloatVector addends = FloatVector.broadcast(SPECIES, addend);
        FloatVector a = addends;
        FloatVector b = addends;
        FloatVector c = addends;
        FloatVector d = addends;
        FloatVector e = addends;
        FloatVector f = addends;
        FloatVector g = addends;
        FloatVector h = addends;
        FloatVector i = addends;
        FloatVector j = addends;
        for (int step = 0; step < STEPS; step++) {
            a = a.fma(factors, addends);
            b = b.fma(factors, addends);
            c = c.fma(factors, addends);
            d = d.fma(factors, addends);
            e = e.fma(factors, addends);
            f = f.fma(factors, addends);
            g = g.fma(factors, addends);
            h = h.fma(factors, addends);
            i = i.fma(factors, addends);
            j = j.fma(factors, addends);
        }
        FloatVector first = a.max(b).max(c).max(d).max(e);
        FloatVector second = f.max(g).max(h).max(i).max(j);
        return first.max(second).lane(0);
    }
}
