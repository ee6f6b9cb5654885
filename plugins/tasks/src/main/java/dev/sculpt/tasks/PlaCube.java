package dev.sculpt.tasks;

/**
 * One cube of a PLA file. Of {@code n} inputs, input {@code i} is bit {@code n - 1 - i} of a row.
 *
 * @param line of the file in which it begins, from 1
 * @param care the bits of the inputs that are 0 or 1 in it
 * @param value those that are 1
 * @param outputs one character per output: 1 (on), 0 (off), - (open) or ~ (says nothing)
 */
record PlaCube(int line, int care, int value, String outputs) {

    /** Returns whether it covers a row. */
    boolean covers(int row) {
        return (row & care) == value;
    }
}
