package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Identity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    private static final String REASON =
            "measure plugin \"x\" failed: of the many words that a plugin may say one is the last";

    private static String text(int width) {
        FailureText text = new FailureText();
        for (int index = 3; index < 5; index++) {
            text.accept(new NetworkResult.Failed(
                    new NetworkId(index, "t", List.of(), 1, "", Map.of(), Identity.UNKNOWN), REASON, "", 0.25));
        }
        return text.text(width);
    }

    @Test
    void aFileHasAReasonInALine() {
        assertEquals("network 3 failed: " + REASON + " (and 1 more), see failures/3.log\n",
                text(Integer.MAX_VALUE));
    }

    @Test
    void aTerminalHasItInLinesThatFit() {
        assertEquals("""
                network 3 failed: measure plugin "x" failed: of the many words
                    that a plugin may say one is the last (and 1 more), see
                    failures/3.log
                """, text(64));
    }
}
