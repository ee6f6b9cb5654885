package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Kind;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutsTest {

    @ParameterizedTest
    @CsvSource({"30s, 30, 30s", "5m, 300, 5m", "2h, 7200, 2h", "90s, 90, 90s", "120m, 7200, 2h",
        "999999h, 3599996400, 999999h"})
    void durationsAreReadAndWritten(String text, long seconds, String written) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), Timeouts.parse(text));
        assertEquals(written, Timeouts.text(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "30", "0s", "05s", "-1s", "1.5h", "30 s", "30S", "1d", "1h30m", "1000000s"})
    void otherTextIsNoDuration(String text) {
        assertEquals(Optional.empty(), Timeouts.parse(text));
    }

    @Test
    void withoutLimitsThereIsNone() {
        assertEquals(Optional.empty(), Timeouts.NONE.of(Kind.MODEL));
    }
}
