package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.setting.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginContractTest {

    /** A tree of records, of the same record. */
    public record Tree(@Setting("cost") double cost, @Setting("below") Optional<Tree> below,
            @Setting("beside") List<Branch> beside) { }

    /** Holds what holds it, and says nothing of one component. */
    public record Branch(@Setting("tree") Optional<Tree> tree, int undescribed) { }

    /** Holds itself alone. */
    public record Chain(@Setting("next") Optional<Chain> next) { }

    private static <S extends Record> PluginContract of(Class<S> settings) {
        Criterion criterion = (tries, samples) -> new double[tries.size()];
        SculptPlugin plugin = () -> List.of(
                new Factory<>(Kind.CRITERION, "mine", "Costs nothing.", "the test", settings, given -> criterion));
        return new PluginContract() {
            @Override
            protected SculptPlugin plugin() {
                return plugin;
            }
        };
    }

    @Test
    void aRecordMayHoldItself() {
        of(Chain.class).describesEverySetting();
    }

    @Test
    void whatARecordThatHoldsItselfLacksIsFound() {
        assertThrows(AssertionError.class, of(Tree.class)::describesEverySetting);
    }
}
