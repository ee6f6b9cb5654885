package dev.sculpt.runner.cli;

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

        String output = workshop.run(workshop.prepare("plugins/README.md", "python3 train.py").script());

        assertTrue(output.contains("accuracy in PyTorch: 1.0"), output);
        assertTrue(output.matches("(?s).*\n0 +0 +1\\.0 +4 +12 +True\n.*"), output);
    }
}
