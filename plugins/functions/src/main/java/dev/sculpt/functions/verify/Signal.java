package dev.sculpt.functions.verify;

import java.util.BitSet;

/**
 * A named signal of two values.
 *
 * @param name what it is called
 * @param on the rows in which it is on; not to be changed
 */
record Signal(String name, BitSet on) { }
