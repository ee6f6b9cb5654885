package dev.sculpt.runner.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every plugin that we ship runs the contract of its kind: those of the kind {@code unit-score} in {@code
 * UnitScorePluginsTest}, which extends {@code UnitScoreContract} and finds them all.
 */
class EveryKindRunsItsContractTest {

    @Test
    void inAClassOfItsName() {
        for (Kind<?> kind : Kind.all()) {
            for (String name : kind == Kind.MODEL ? List.of("Trainable", "NetworkSource") : List.of(words(kind.name()))) {
                assertTrue(contractIn(getClass().getPackageName() + "." + name + "PluginsTest").equals(name + "Contract"),
                        kind + " needs " + name + "PluginsTest, which extends " + name + "Contract");
            }
        }
    }

    private static String words(String hyphenated) {
        return Arrays.stream(hyphenated.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String contractIn(String className) {
        try {
            return Class.forName(className).getSuperclass().getSimpleName();
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
