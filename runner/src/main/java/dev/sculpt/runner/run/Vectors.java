package dev.sculpt.runner.run;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;
import jdk.incubator.vector.FloatVector;

/**
 * What Java computes with on this processor.
 *
 * @param bits of its vectors; nothing where Java was started without them
 * @param fused whether it multiplies and adds at once
 */
public record Vectors(OptionalInt bits, boolean fused) {

    private static final String MODULE = "jdk.incubator.vector";

    /** Returns those of this Java. */
    public static Vectors here() {
        return new Vectors(ModuleLayer.boot().findModule(MODULE).isPresent()
                ? OptionalInt.of(Preferred.bits()) : OptionalInt.empty(), fusedHere());
    }

    /** Returns such as {@code 256 bits, fma}, or {@code none, no fma}. */
    public String text() {
        return (bits.isPresent() ? bits.getAsInt() + " bits" : "none") + ", " + (fused ? "fma" : "no fma");
    }

    // An option of the virtual machine that others than HotSpot have not; those tell nothing.
    private static boolean fusedHere() {
        try {
            HotSpotDiagnosticMXBean options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return options == null || Boolean.parseBoolean(options.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Apart, since it can only be loaded where the module is there. */
    private static final class Preferred {

        private static int bits() {
            return FloatVector.SPECIES_PREFERRED.vectorBitSize();
        }
    }
}
