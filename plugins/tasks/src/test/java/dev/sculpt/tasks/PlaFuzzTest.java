package dev.sculpt.tasks;

import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PlaFuzzTest extends TaskFuzz {

    @Override
    protected String fileName() {
        return "f.pla";
    }

    @Override
    protected TaskSource source(Path file) {
        return new Pla(new PlaSettings(file, 0, Optional.empty()));
    }

    @Override
    protected List<String> texts() {
        return List.of(".i 2\n.o 2\n.ilb a b\n.ob p q\n.p 3\n00 1-\n01|01\n1- ~1\n.e\n",
                "# c\n.i 4\n.o 1\n.type fr\n1-0- 1\n0--- 0\n11\n1\n-1\n.end\n", ".mv 4 3 2\n.type dr\n010 0-\n1--\n12\n",
                ".i 12\n.o 3\n" + "-".repeat(12) + " 1~~\n" + "10".repeat(6) + " 421\n");
    }

    @Override
    protected List<byte[]> words() {
        return bytes(".i ", ".o ", ".ilb ", ".ob ", ".p ", ".type ", ".phase ", ".mv ", ".e\n", ".symbolic ", "fd\n",
                "fr\n", "r\n", "dr ", "1", "0", "-", "~", "2", "3", "4", "|", " ", "\n", "\r", "\t", "#", "a b", "20\n",
                "10000\n", "4000\n", "-1\n", "99999999999999999999\n", "--------------------", "\uFEFF", "\u0007",
                "\u2028");
    }
}
