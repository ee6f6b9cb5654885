package dev.sculpt.models.mlp;

import java.util.Arrays;

/**
 * Where a matrix holds anything but 0: for each tile of its columns, the rows with a value in it. Most of a picture is
 * background, which products need not multiply by: a sum is the same with and without its zeros.
 */
final class Occupancy {

    /** That of a matrix nobody has looked at: anything may be anywhere. */
    static final Occupancy FULL = new Occupancy(0, 1, 1);

    /** Above this share of rows it takes longer to look rows up than to multiply by zeros. */
    private static final double MOST = 0.85;

    private final int height;
    private final int shift;
    private final boolean[] any;
    private final int[] rows;
    private final int[] ends;
    private boolean full = true;

    /**
     * Makes room for a matrix.
     *
     * @param height its rows
     * @param width its columns
     * @param tile columns of a tile, a power of 2
     */
    Occupancy(int height, int width, int tile) {
        this.height = height;
        this.shift = Integer.numberOfTrailingZeros(tile);
        int tiles = (width + tile - 1) / tile;
        this.any = new boolean[Math.multiplyExact(tiles, height)];
        this.rows = new int[any.length];
        this.ends = new int[tiles];
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(any, false);
    }

    /** Remembers that a row has a value other than 0 in the tile of a column. */
    void mark(int row, int column) {
        any[(column >> shift) * height + row] = true;
    }

    /** Lists the rows that were marked. */
    void list() {
        int listed = 0;
        for (int one = 0; one < ends.length; one++) {
            int end = one * height;
            for (int row = 0; row < height; row++) {
                rows[end] = row;
                end += any[one * height + row] ? 1 : 0; // without a branch that the processor would have to guess
            }
            ends[one] = end;
            listed += end - one * height;
        }
        full = listed > MOST * any.length;
    }

    /** Returns whether all rows are to be taken. */
    boolean isFull() {
        return full;
    }

    /** Returns rows; those of the tile of a column stand from {@link #begin} to {@link #end}, ascending. */
    int[] rows() {
        return rows;
    }

    int begin(int column) {
        return (column >> shift) * height;
    }

    int end(int column) {
        return ends[column >> shift];
    }
}
