package dev.sculpt.runner.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of rows for the task {@code csv}. */
final class SmallTable {

    /** All rows of {@code p = a xor b, q = c xor d}, which a small network learns in 20 epochs. */
    static final String TWO_PAIRS = IntStream.range(0, 16).mapToObj(row -> {
        int a = row & 1;
        int b = row >> 1 & 1;
        int c = row >> 2 & 1;
        int d = row >> 3 & 1;
        return a + "," + b + "," + c + "," + d + "," + (a ^ b) + "," + (c ^ d) + "\n";
    }).collect(Collectors.joining("", "a,b,c,d,p,q\n", ""));

    private SmallTable() { }
}
