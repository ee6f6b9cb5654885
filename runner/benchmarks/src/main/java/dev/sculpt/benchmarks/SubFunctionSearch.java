package dev.sculpt.benchmarks;

import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The search for shared sub-functions in a truth table: two outputs that both read gates over four inputs each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SubFunctionSearch {

    private static final int ARITY = 4;
    private static final int OUTPUTS = 2;

    /** Inputs of the table. */
    @Param({"8", "12"})
    private int inputs;

    private List<OutputFunction> functions;

    /** Draws the tables of gates and outputs. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        int gates = inputs / ARITY;
        int[] gateTables = random.ints(gates, 0, 1 << (1 << ARITY)).toArray();
        List<BitSet> outputs = new ArrayList<>();
        for (int output = 0; output < OUTPUTS; output++) {
            int table = random.nextInt(1 << (1 << gates));
            BitSet column = new BitSet();
            for (int row = 0; row < 1 << inputs; row++) {
                int on = 0;
                for (int gate = 0; gate < gates; gate++) {
                    int assignment = row >> ARITY * gate & (1 << ARITY) - 1;
                    on |= (gateTables[gate] >> assignment & 1) << gate;
                }
                column.set(row, (table >> on & 1) != 0);
            }
            outputs.add(column);
        }
        functions = OutputFunction.of(new BooleanTable(inputs, outputs));
    }

    /** Searches. */
    @Benchmark
    public double search() {
        return Decomposition.of(inputs, functions, Decomposition.allSets(functions)).get(0).descriptionLength();
    }
}
