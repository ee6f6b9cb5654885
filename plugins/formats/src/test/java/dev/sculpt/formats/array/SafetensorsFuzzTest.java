package dev.sculpt.formats.array;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SafetensorsFuzzTest extends ArrayFuzz {

    @Override
    protected String fileName() {
        return "a.safetensors";
    }

    @Override
    protected List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ArrayWriter arrays : networks()) {
            files.add(arrays.safetensors(folder.resolve(files.size() + ".safetensors")));
        }
        return files;
    }

    @Override
    protected List<String> texts() {
        return List.of("{", "}", "[", "]", ":", ",", "\"W0\": ", "\"0.weight\": ", "\"dtype\": ", "\"shape\": ",
                "\"data_offsets\": ", "\"F32\"", "\"I64\"", "\"F8_E5M2\"", "[1, 3]", "[0, 12]", "[8192, 8192]",
                "[0, 268435456]", "1e99", "-1", "null", "\"__metadata__\": {", "\\u0007", "[[[[[[[[[[",
                "\0\0\0\0\0\0\0\20", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\177",
                "{\"dtype\": \"F32\", \"shape\": [1, 3], \"data_offsets\": [0, 12]}");
    }
}
