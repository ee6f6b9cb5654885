package dev.sculpt.oracles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.oracles.network.Functions;
import dev.sculpt.testkit.TrainableContract;
import org.junit.jupiter.api.Test;

class OracleModelContractTest extends TrainableContract {

    @Override
    protected Trainable create() {
        return new OracleModel(new OracleModelSettings(2, 4, 0.01));
    }

    @Override
    protected Task task() {
        return Functions.pairs();
    }

    @Test
    void startsTrained() {
        assertTrue(create().startsTrained());
    }

    @Test
    void aTaskThatCannotBeBuiltIsRefused() {
        assertEquals("no network can be built that holds the true hierarchy of this task: its true hierarchy is not known",
                assertThrows(SettingException.class, () -> create().check(task().withoutTruth())).getMessage());
    }
}
