package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of the kind {@code unit-score} is the class {@code UnitScoreContract}, and it has a concurrent case, but for
 * an execution, which one thread calls once.
 */
class EveryKindHasAContractTest {

    @ParameterizedTest
    @MethodSource("dev.sculpt.api.Kind#all")
    void underItsName(Kind<?> kind) throws ReflectiveOperationException {
        for (String name : contracts(kind)) {
            Class<?> contract = Class.forName(getClass().getPackageName() + "." + name + "Contract");
            Class<?> made = contract.getDeclaredMethod("create").getReturnType();
            assertTrue(kind.contract().isAssignableFrom(made), name + " makes " + made.getName());
            assertTrue(Modifier.isAbstract(contract.getModifiers()) && Modifier.isPublic(contract.getModifiers()));
            assertTrue(kind == Kind.EXECUTION || Arrays.stream(contract.getDeclaredMethods())
                    .anyMatch(test -> test.getName().endsWith("SeveralThreads")), name + " is tried by several threads");
        }
    }

    /** A model is one of two things. */
    private static List<String> contracts(Kind<?> kind) {
        return kind == Kind.MODEL ? List.of("Trainable", "NetworkSource") : List.of(Arrays.stream(kind.name().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining()));
    }
}
