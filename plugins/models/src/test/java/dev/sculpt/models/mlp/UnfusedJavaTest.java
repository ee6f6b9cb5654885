package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Java that is told to leave the processor's fused instruction alone, and what is chosen there. */
@Timeout(60)
class UnfusedJavaTest {

    /** A program that prints the choice. */
    static final class Choice {

        private Choice() { }

        public static void main(String[] arguments) {
            System.out.print(Fused.HARDWARE + " " + Arithmetic.fastest().getClass().getSimpleName());
        }
    }

    private static String choice(String option) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option, "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
                Choice.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return printed;
    }

    @Test
    void noVectorsWithoutTheInstruction() throws Exception {
        assertEquals("false ScalarArithmetic", choice("-XX:-UseFMA"));
    }

    @Test
    void vectorsWithIt() throws Exception {
        assumeTrue(Fused.HARDWARE, "this processor has no fused multiply-add");
        assertEquals("true VectorArithmetic", choice("-XX:+UseFMA"));
    }
}
