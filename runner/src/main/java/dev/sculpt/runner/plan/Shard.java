package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.InvalidInputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plan that is run by itself: of every so many networks one, so that hard tasks and variants, whose networks
 * follow each other in a plan, spread over all shards. Network {@code index} is in shard {@code index mod of + 1}.
 *
 * @param number of the shard, from 1
 * @param of how many shards there are
 */
public record Shard(int number, int of) {

    /** The most shards of a plan. */
    public static final int MOST = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    public Shard {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("no shard: " + number + "/" + of);
        }
    }

    /**
     * Reads a shard as it is written on the command line.
     *
     * @throws InvalidInputException if it is not written so
     */
    public static Shard parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            int number = Integer.parseInt(written.group(1));
            int of = Integer.parseInt(written.group(2));
            if (of >= 1 && of <= MOST && number >= 1 && number <= of) {
                return new Shard(number, of);
            }
        }
        throw new InvalidInputException("--shard " + text + ": must be I/N, the I-th of N shards, with N from 1 to " + MOST
                + " and I from 1 to N, such as 1/4");
    }

    /** Returns whether a network is in this shard. */
    public boolean holds(int index) {
        return index % of == number - 1;
    }

    /** Returns how many networks of a plan are in this shard. */
    public int size(int networks) {
        return networks < number ? 0 : (networks - number) / of + 1;
    }

    /** Returns the shard as the command line has it, such as {@code 3/10}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
