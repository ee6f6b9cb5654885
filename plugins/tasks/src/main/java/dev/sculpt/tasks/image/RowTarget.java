package dev.sculpt.tasks.image;

import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;

/** What is to be learned about images side by side. */
interface RowTarget {

    /** Returns one name per output. */
    List<String> names();

    /**
     * Writes the targets of images to {@code into[offset ..]}.
     *
     * @param classes of the images, from left to right
     */
    void write(int[] classes, float[] into, int offset);

    /**
     * Returns the true hierarchy.
     *
     * @param pixels of each image, from left to right: positions of its inputs
     */
    TrueHierarchy truth(List<List<Integer>> pixels);
}
