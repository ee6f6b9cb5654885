package dev.sculpt.tasks.image;

import java.util.stream.IntStream;

/**
 * Grey images of one size with their classes. Holds one byte per pixel. Not changed after it is made.
 *
 * @param height rows of an image
 * @param width columns of an image
 * @param pixels {@code [(image * height + row) * width + column]}, 0 to 255 unsigned
 * @param classes {@code [image]}, 0 to 255
 */
record ImageSet(int height, int width, byte[] pixels, int[] classes) {

    private static final int WHITE = 255;

    /** {@code [byte, unsigned]}: looked up, since every epoch reads every pixel. */
    private static final float[] GREY = new float[WHITE + 1];

    static {
        for (int level = 0; level <= WHITE; level++) {
            GREY[level] = (float) level / WHITE;
        }
    }

    /** Returns the numbers of the images of a class, ascending. */
    int[] ofClass(int wanted) {
        return IntStream.range(0, classes.length).filter(image -> classes[image] == wanted).toArray();
    }

    /** Writes a row of an image, scaled to 0..1, to {@code into[offset .. offset + width - 1]}. */
    void readRow(int image, int row, float[] into, int offset) {
        int start = (image * height + row) * width;
        for (int column = 0; column < width; column++) {
            into[offset + column] = GREY[Byte.toUnsignedInt(pixels[start + column])];
        }
    }
}
