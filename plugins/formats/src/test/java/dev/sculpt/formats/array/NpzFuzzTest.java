package dev.sculpt.formats.array;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class NpzFuzzTest extends ArrayFuzz {

    @Override
    protected String fileName() {
        return "a.npz";
    }

    @Override
    protected List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ArrayWriter arrays : networks()) {
            files.add(arrays.npz(folder.resolve(files.size() + ".npz")));
            files.add(arrays.stored(folder.resolve(files.size() + ".npz")));
        }
        return files;
    }

    @Override
    protected List<String> texts() {
        return List.of("PK\1\2", "PK\3\4", "PK\5\6\0\0\0\0\1\0\1\0", "PK\6\6", "PK\6\7", "PK\7\10", "W0.npy", "b0.npy",
                "\u00ff\u00ff", "\u00ff\u00ff\u00ff\u00ff", "../W1.npy",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3,), }\n");
    }
}
