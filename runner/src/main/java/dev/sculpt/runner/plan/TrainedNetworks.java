package dev.sculpt.runner.plan;

import java.util.Arrays;
import java.util.List;

/**
 * The networks that variants train, by their indices: those of a variant stand together, in the order of its seeds.
 * Finds one in O(log V), V variants.
 */
public final class TrainedNetworks {

    private final List<Variant> variants;
    private final int[] ends; // the index behind the last network of each variant

    /**
     * A network.
     *
     * @param variant that it is of
     * @param seed that it is trained with
     */
    public record Trained(Variant variant, long seed) { }

    /** Takes the networks of variants, in their order. */
    public TrainedNetworks(List<Variant> variants) {
        this.variants = List.copyOf(variants);
        this.ends = variants.stream().mapToInt(variant -> variant.seeds().size()).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
    }

    /** Returns how many there are. */
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /**
     * Returns a network.
     *
     * @param index from 0 to {@link #size()}, exclusive
     */
    public Trained at(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(ends, index + 1);
        int position = found < 0 ? -found - 1 : found;
        Variant variant = variants.get(position);
        return new Trained(variant, variant.seeds().get(index - ends[position] + variant.seeds().size()));
    }
}
