package dev.sculpt.tasks;

import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TruthTableFuzzTest extends TaskFuzz {

    @Override
    protected String fileName() {
        return "t.txt";
    }

    @Override
    protected TaskSource source(Path file) {
        return new TruthTable(new TruthTableSettings(
                Optional.empty(), List.of(), Map.of(), Optional.of(file), 0, Optional.empty()));
    }

    @Override
    protected List<String> texts() {
        return List.of("y: 0110\nz: 0001\n", "# c\n01 10 # d\n\n1111\n", "a:b: 0" + "1".repeat(4095) + "\n");
    }

    @Override
    protected List<byte[]> words() {
        return bytes("0", "1", "01", "0110", ":", "y:", "z: ", "#", "\n", "\r", " ", "\t", "2", "\uFEFF", "\u0007",
                "\u00A0", "0".repeat(1024), "y: 01\n", "10\n");
    }
}
