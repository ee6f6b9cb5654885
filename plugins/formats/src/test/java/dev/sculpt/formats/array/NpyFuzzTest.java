package dev.sculpt.formats.array;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class NpyFuzzTest extends ArrayFuzz {

    @Override
    protected String fileName() {
        return "W0.npy";
    }

    @Override
    protected List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(new ArrayWriter().matrix("W0", 1, 3, 1, 2, 3).folder(folder.resolve("a")).resolve("W0.npy"));
        for (String type : List.of(">f4", "<i4", "<u4")) {
            files.add(new ArrayWriter().typed("W0", type, 1, 3, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0)
                    .folder(folder.resolve(type.charAt(0) == '>' ? "big" : type.substring(1))).resolve("W0.npy"));
        }
        return files;
    }

    /** The folder of the file is what is read. */
    @Override
    protected Path write(Path folder, byte[] bytes) throws IOException {
        Path arrays = Files.createDirectories(folder.resolve("arrays"));
        super.write(arrays, bytes);
        return arrays;
    }

    @Override
    protected List<String> texts() {
        return List.of("\u0093NUMPY\1\0", "\u0093NUMPY\2\0", "\u0093NUMPY\3\0", "{'descr': '", "<f4", ">f8", "|b1",
                "|O", "<c16", "', 'fortran_order': ", "True", "False", ", 'shape': (", "1, 3", "1000000000000,",
                "99999999, 99999999", "-1", "),", " }\n", " ".repeat(200), "1L,",
                "{'descr': '<f4', 'fortran_order': True, 'shape': (1, 3), }\n");
    }
}
