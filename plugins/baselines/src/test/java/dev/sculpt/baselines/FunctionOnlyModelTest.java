package dev.sculpt.baselines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.testkit.TrainableContract;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** p = x0 xor x1, q = x2 and x3, y0 = p or q, y1 = p and not q. */
class FunctionOnlyModelTest extends TrainableContract {

    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate Q = row -> (row >> 2 & 3) == 3;

    @Override
    protected FunctionOnlyModel create() {
        return new FunctionOnlyModel();
    }

    @Override
    protected Task task() {
        return task(16);
    }

    private static Task task(int rows) {
        float[][] inputs = new float[rows][4];
        float[][] targets = new float[rows][];
        for (int row = 0; row < rows; row++) {
            for (int input = 0; input < 4; input++) {
                inputs[row][input] = row >> input & 1;
            }
            targets[row] = new float[] {P.test(row) || Q.test(row) ? 1 : 0, P.test(row) && !Q.test(row) ? 1 : 0};
        }
        Samples samples = new DenseSamples(inputs, targets);
        return new Task(List.of("x0", "x1", "x2", "x3"), List.of("y0", "y1"), samples, samples, samples, 0,
                Optional.empty());
    }

    @Test
    void theNetworkComputesTheTaskAndHasTheModules() {
        Network network = create().initial(task(), new Seed(1));
        FoundModules found = create().modules(network, task()).orElseThrow();

        assertEquals(1, create().evaluate(network, task().test()).accuracy());
        assertTrue(create().startsTrained());
        assertArrayEquals(new int[] {0, 0, 1, 1}, found.labels().layer(0));
        Hierarchy hierarchy = Hierarchy.of(network, found);
        assertEquals(5, hierarchy.modules().size());
        assertEquals(4, hierarchy.links().size());
        assertTrue(hierarchy.links().stream().allMatch(Hierarchy.Link::hasEdges));
        assertEquals(0, hierarchy.bypassing());
    }

    @Test
    void rowsThatAreMissingAreRefused() {
        assertEquals("describes complete Boolean functions alone: all 16 rows of 0 and 1, each with one target",
                assertThrows(SettingException.class, () -> create().check(task(15))).getMessage());
    }

    @Test
    void moreInputsThanCanBeWiredAreRefused() {
        Samples wide = new DenseSamples(new float[1][17], new float[1][1]);
        Task task = new Task(IntStream.range(0, 17).mapToObj(input -> "x" + input).toList(), List.of("y"), wide, wide, wide,
                0, Optional.empty());

        assertEquals("describes tasks of at most 16 inputs, this one has 17",
                assertThrows(SettingException.class, () -> create().check(task)).getMessage());
    }

    @Test
    void isOfferedAsAModelWithoutANetwork() {
        var factory = ServiceLoader.load(SculptPlugin.class).stream().map(ServiceLoader.Provider::get)
                .filter(BaselinesPlugin.class::isInstance).findFirst().orElseThrow().factories().get(0);

        assertEquals("function-only", factory.name());
        assertTrue(factory.networkless());
        assertEquals(false, factory.cheats());
    }
}
