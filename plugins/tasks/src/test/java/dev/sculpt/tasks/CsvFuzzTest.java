package dev.sculpt.tasks;

import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class CsvFuzzTest extends TaskFuzz {

    @Override
    protected String fileName() {
        return "d.csv";
    }

    @Override
    protected TaskSource source(Path file) {
        return new CsvTask(new CsvSettings(file, List.of("y"), List.of(), Optional.empty(), CsvScaling.NONE,
                0.2, 0.2, Optional.empty(),
                Optional.empty(), 0, 0, Optional.empty()));
    }

    @Override
    protected List<String> texts() {
        return List.of("a,b,y\n0,0.5,0\n1,1e3,1\n2,-.5,1\n3,4,0\n5,6,1\n",
                ",id,\"x, of y\",y\r\n0,n,1,True\r\n1,\"m\n\"\"q\",2,False\r\n2,o,1,1\r\n3,p,3,0\r\n4,q,5,1\r\n",
                "a;y\n1;0\n2;1\n3;1\n\n4;0\n5;1\n6;0\n");
    }

    @Override
    protected List<byte[]> words() {
        return bytes("y", "a", "b", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "0", "1", "-1.5e-3", "True",
                "false", "nan", "inf", "0x1F", "0,5", "1e39", "1e999999999", "\uFEFF", "\u0007", "a,y\n", "0,1\n",
                "1,0\n", " ", "\u00A0", "y\n");
    }
}
