package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.runner.problem.InvalidInputException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static List<Integer> indices(Shard shard, int networks) {
        return IntStream.range(0, networks).filter(shard::holds).boxed().toList();
    }

    @Test
    void everyNthNetworkIsInAShard() {
        assertEquals(List.of(0, 3, 6, 9), indices(new Shard(1, 3), 10));
        assertEquals(List.of(1, 4, 7), indices(new Shard(2, 3), 10));
        assertEquals(List.of(2, 5, 8), indices(new Shard(3, 3), 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7, 1000})
    void theSizeIsTheNumberOfNetworksInIt(int networks) {
        for (int number = 1; number <= 7; number++) {
            Shard shard = new Shard(number, 7);
            assertEquals(indices(shard, networks).size(), shard.size(networks), shard + " of " + networks);
        }
    }

    @Test
    void aShardIsWrittenAsItIsRead() {
        assertEquals(new Shard(3, 10), Shard.parse("3/10"));
        assertEquals("3/10", new Shard(3, 10).toString());
        assertEquals(new Shard(1_000_000, 1_000_000), Shard.parse("1000000/1000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/0", "0/0", "a/b", "1e9", "1/1e9", "", "/", "1", "1/", "/4", "1/2/3", "-1/4",
        "1/-4", " 1/4", "1 /4", "1.5/4", "1/1000001", "1/99999999999999999999", "\u0661/\u0664"})
    void anythingElseIsRefused(String text) {
        assertEquals("--shard " + text + ": must be I/N, the I-th of N shards, with N from 1 to 1000000 and I from 1 to N, "
                + "such as 1/4", assertThrows(InvalidInputException.class, () -> Shard.parse(text)).getMessage());
    }
}
