package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.model.Trainable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForwardingModelTest {

    /** A default of the contract that is not passed on would hide what the model itself does. */
    @Test
    void everyMethodOfTheContractIsPassedOn() {
        assertEquals(signatures(Trainable.class), signatures(ForwardingModel.class));
    }

    private static Set<String> signatures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic()).map(Method::toString)
                .map(text -> text.substring(text.indexOf(type.getName() + ".") + type.getName().length()))
                .collect(Collectors.toSet());
    }
}
