package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Networks of a number of inputs and outputs from files, or why there is none. */
record Start(int inputs, int outputs, String... layers) {

    FileStart start(Path path) {
        return new FileStart(new FileStartSettings(path, List.of(layers), Layout.OUT_IN, false));
    }

    Task task() {
        DenseSamples rows = new DenseSamples(new float[1][inputs], new float[1][outputs]);
        return new Task(Collections.nCopies(inputs, "x"), Collections.nCopies(outputs, "y"), rows, rows, rows, 0,
                Optional.empty());
    }

    /** Returns the network of a file. */
    Network network(Path path) {
        return start(path).network(task(), List.of(), new Seed(0));
    }

    /** Returns why a file is refused. */
    String refusal(Path path) {
        SettingException refused = assertThrows(SettingException.class, () -> start(path).check(task()));
        assertEquals("path", refused.path());
        assertTrue(refused.getMessage().startsWith(path + ": "), refused.getMessage());
        return refused.getMessage().substring((path + ": ").length());
    }
}
