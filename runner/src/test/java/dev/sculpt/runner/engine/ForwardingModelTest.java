package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.model.Trainable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForwardingModelTest {

    /** A default of the contract that is not passed on would hide what the model itself does. */
    @Test
    void everyMethodOfTheContractIsPassedOn() {
        assertEquals(signatures(Trainable.class), signatures(ForwardingModel.class));
    }

    @Test
    void everyCallReachesTheModel() throws ReflectiveOperationException {
        List<String> calls = new ArrayList<>();
        Trainable model = (Trainable) Proxy.newProxyInstance(
                Trainable.class.getClassLoader(), new Class<?>[] {Trainable.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return method.getReturnType() == boolean.class ? true : null;
                });
        for (Method method : Trainable.class.getDeclaredMethods()) {
            calls.clear();
            method.invoke(new ForwardingModel(model) { }, new Object[method.getParameterCount()]);
            assertEquals(List.of(method.getName()), calls);
        }
    }

    private static Set<String> signatures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic()).map(Method::toString)
                .map(text -> text.substring(text.indexOf(type.getName() + ".") + type.getName().length()))
                .collect(Collectors.toSet());
    }
}
