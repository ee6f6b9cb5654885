package dev.sculpt.runner.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of the page on PyTorch, where Python has it. */
class TorchPageTest {

    @TempDir
    private Path folder;

    @Test
    void aNetworkGoesToSculptAndBack() throws Exception {
        Workshop workshop = new Workshop(folder);
        assumeTrue(workshop.usePython("torch", "safetensors.torch", "pandas"),
                "needs a Python with torch, safetensors and pandas, as of Debian's packages python3-torch and "
                        + "python3-pandas and pip install safetensors");
        String output = "";
        for (ReadmeBlock block : ReadmeBlock.of(Path.of("../plugins/README.md"))) {
            if (block.file().isPresent()) {
                workshop.write(block);
            } else if (block.text().contains("train.py")) {
                output = workshop.run(block.text());
            }
        }

        assertTrue(output.contains("accuracy in PyTorch: 1.0"), output);
        assertTrue(output.matches("(?s).*\n0 +0 +1\\.0 +4 +12 +True\n.*"), output);
    }
}
