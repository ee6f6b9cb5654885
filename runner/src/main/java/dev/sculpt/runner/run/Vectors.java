package dev.sculpt.runner.run;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import jdk.incubator.vector.FloatVector;

/** What Java computes with on this processor: how wide its vectors are, and whether it multiplies and adds at once. */
final class Vectors {

    private static final String MODULE = "jdk.incubator.vector";

    private Vectors() { }

    /** Returns such as {@code 256 bits, fma}, or {@code none, no fma} where Java was started without vectors. */
    static String text() {
        return width() + ", " + (fused() ? "fma" : "no fma");
    }

    private static String width() {
        return ModuleLayer.boot().findModule(MODULE).isPresent() ? Preferred.bits() + " bits" : "none";
    }

    // An option of the virtual machine that others than HotSpot have not; those tell nothing.
    private static boolean fused() {
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
