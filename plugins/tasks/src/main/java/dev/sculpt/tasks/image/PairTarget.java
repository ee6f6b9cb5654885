package dev.sculpt.tasks.image;

import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;

/** What is to be learned about two images. */
interface PairTarget {

    /** Returns one name per output. */
    List<String> names();

    /** Writes the targets of a pair of classes to {@code into[offset ..]}. */
    void write(int left, int right, float[] into, int offset);

    /**
     * Returns the true hierarchy.
     *
     * @param left positions of the inputs of the left image
     * @param right positions of the inputs of the right image
     */
    TrueHierarchy truth(List<Integer> left, List<Integer> right);
}
