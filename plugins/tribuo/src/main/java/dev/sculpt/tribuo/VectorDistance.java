package dev.sculpt.tribuo;

import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;
import com.oracle.labs.mlrg.olcut.provenance.impl.ConfiguredObjectProvenanceImpl;
import dev.sculpt.api.clustering.UnitDistance;
import org.tribuo.math.distance.Distance;
import org.tribuo.math.la.SGDVector;
import org.tribuo.math.protos.DistanceProto;

/** A distance of units as Tribuo takes it. Models made with it are not kept, so it is never written. */
final class VectorDistance implements Distance {

    private static final long serialVersionUID = 1L;

    private final transient UnitDistance distance;

    VectorDistance(UnitDistance distance) {
        this.distance = distance;
    }

    @Override
    public double computeDistance(SGDVector first, SGDVector second) {
        return distance.of(values(first), values(second));
    }

    private static double[] values(SGDVector vector) {
        double[] values = new double[vector.size()];
        for (int feature = 0; feature < values.length; feature++) {
            values[feature] = vector.get(feature);
        }
        return values;
    }

    @Override
    public DistanceProto serialize() {
        throw new UnsupportedOperationException("a distance of units is not written");
    }

    @Override
    public ConfiguredObjectProvenance getProvenance() {
        return new ConfiguredObjectProvenanceImpl(this, "Distance");
    }
}
