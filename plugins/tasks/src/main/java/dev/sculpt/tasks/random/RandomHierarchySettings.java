package dev.sculpt.tasks.random;

import dev.sculpt.api.setting.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Settings of {@link RandomHierarchy}.
 *
 * @param inputs how many
 * @param shape how sub-functions are joined
 * @param subFunctions how many
 * @param arity inputs of each of them, in order
 * @param overlap inputs that neighbours share
 * @param uses how many outputs read a sub-function
 * @param levels of a deep hierarchy
 * @param direct what its outputs read beside the middle gate
 * @param gates what sub-functions compute
 * @param copies how often the outputs are repeated
 * @param noise on the inputs while training
 * @param seed what is drawn
 */
public record RandomHierarchySettings(
        @Setting(value = "number of inputs; the samples are all 2^inputs rows", defaultValue = "8", min = 2, max = 12)
        int inputs,
        @Setting(value = "split: functions on inputs of their own; reuse: sub-functions that several outputs read; shared: "
                + "functions that share inputs; deep: a middle gate; mixed: reuse beside shared", defaultValue = "reuse")
        HierarchyShape shape,
        @Setting(value = "number of functions (split, shared) or of sub-functions (reuse, deep); mixed has two of either",
                defaultValue = "2", min = 1, max = 6)
        int subFunctions,
        @Setting(value = "number of inputs of each of them, in order, those that neighbours share counted for each; "
                + "as even as they can be where null; not for mixed", min = 2, max = 6)
        Optional<List<Integer>> arity,
        @Setting(value = "number of inputs that neighbouring functions share (shared, mixed)", defaultValue = "1", min = 1)
        int overlap,
        @Setting(value = "number of outputs that read a sub-function (reuse, mixed) or the middle gate (deep)",
                defaultValue = "2", min = 2, max = 6)
        int uses,
        @Setting(value = "number of levels (deep): sub-functions, middle gates one above the other, outputs",
                defaultValue = "3", min = 3, max = 5)
        int levels,
        @Setting(value = "what outputs read beside the middle gate (deep); own: an input of their own each; shared: one "
                + "input that all read; any: drawn", defaultValue = "any")
        DirectInputs direct,
        @Setting(value = "what functions and sub-functions compute", defaultValue = "any") GateFamily gates,
        @Setting(value = "how often the list of outputs is repeated", defaultValue = "1", min = 1, max = 1000) int copies,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0.1", min = 0)
        double noise,
        @Setting(value = "which hierarchy is drawn", defaultValue = "0") long seed) { }
