package dev.sculpt.networklines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.task.InputScaling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingPartTest {

    private static final InputScaling TWO = new InputScaling(List.of(0.1, -3.0), List.of(1e-9, 2.0));

    @Test
    void isReadAsItIsWritten() throws InvalidLineException {
        String line = JsonLine.write(ScalingPart.of(Optional.of(TWO)));

        assertEquals("{\"input_scaling\":{\"shift\":[0.1,-3.0],\"divisor\":[1.0E-9,2.0]}}", line);
        assertEquals(Optional.of(TWO), ScalingPart.of(line, 2));
    }

    @Test
    void isNotWrittenWhereNothingIsScaled() throws InvalidLineException {
        assertEquals("{}", JsonLine.write(ScalingPart.of(Optional.empty())));
        assertEquals(Optional.empty(), ScalingPart.of("{}", 2));
        assertEquals(Optional.empty(), ScalingPart.of("{\"input_scaling\":null}", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'shift':[0,0]} | \"input_scaling\" needs a list \"shift\" and a list \"divisor\" of numbers",
        "{'shift':[0,null],'divisor':[1,1]} | \"input_scaling\" needs a list \"shift\" and a list \"divisor\" of numbers",
        "{'shift':[0],'divisor':[1]} | \"input_scaling\": scaling of 1 inputs for 2",
        "{'shift':[0,0],'divisor':[1]} | \"input_scaling\": 2 shifts and 1 divisors",
        "{'shift':[0,0],'divisor':[1,0]} | \"input_scaling\": shifts have to be finite, and divisors finite and above 0",
    }, quoteCharacter = '`')
    void whatIsNoScalingIsRefused(String written, String message) {
        InvalidLineException refused = assertThrows(InvalidLineException.class,
                () -> ScalingPart.of("{\"input_scaling\":" + written.replace('\'', '"') + "}", 2));

        assertEquals(message, refused.getMessage());
    }
}
