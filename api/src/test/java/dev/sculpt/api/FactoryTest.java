package dev.sculpt.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.NoSettings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactoryTest {

    private static final List<Kind<?>> NEVER_CHEATING =
            List.of(Kind.TASK, Kind.MEASURE, Kind.EXPLANATION, Kind.NETWORK_EXPORT, Kind.EXECUTION);

    static Stream<Kind<?>> everyKind() {
        return Kind.all().stream();
    }

    static Stream<Kind<?>> kindsThatMayCheat() {
        return everyKind().filter(kind -> !NEVER_CHEATING.contains(kind));
    }

    static Stream<Kind<?>> kindsThatMayNot() {
        return NEVER_CHEATING.stream();
    }

    /** As plugins of version 1.0 make them. */
    private static <S> Factory<NoSettings, S> factory(Kind<S> kind) {
        return new Factory<>(kind, "one", "Does something.", "the tests", NoSettings.class, none -> null);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void nothingCheatsUnlessItSaysSo(Kind<?> kind) {
        assertFalse(factory(kind).cheats());
    }

    @ParameterizedTest
    @MethodSource("kindsThatMayCheat")
    void whatCheatsIsTheSameButForTheMark(Kind<?> kind) {
        Factory<NoSettings, ?> plain = factory(kind);
        Factory<NoSettings, ?> marked = plain.cheating();

        assertTrue(marked.cheats());
        assertSame(kind, marked.kind());
        assertEquals("one", marked.name());
        assertEquals("Does something.", marked.summary());
        assertEquals("the tests", marked.source());
        assertSame(NoSettings.class, marked.settings());
        assertSame(plain.create(), marked.create());
        assertEquals(marked, marked.cheating());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aModelAloneNeedsNoNetwork(Kind<?> kind) {
        Factory<NoSettings, ?> plain = factory(kind);

        assertFalse(plain.networkless());
        if (kind == Kind.MODEL) {
            assertTrue(plain.withoutNetwork().networkless());
            assertTrue(plain.withoutNetwork().cheating().networkless());
            assertTrue(plain.cheating().withoutNetwork().cheats());
        } else {
            assertEquals("factory \"one\": a " + kind + " is no model without a network",
                    assertThrows(IllegalArgumentException.class, plain::withoutNetwork).getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("kindsThatMayNot")
    void whatSeesTheTruthAnywayIsNotMarked(Kind<?> kind) {
        assertEquals("factory \"one\": a " + kind + " cannot cheat",
                assertThrows(IllegalArgumentException.class, () -> factory(kind).cheating()).getMessage());
    }
}
