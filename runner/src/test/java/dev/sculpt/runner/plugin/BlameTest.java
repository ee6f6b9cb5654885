package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Kind;
import dev.sculpt.api.run.BrokenContractException;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BlameTest {

    /** A part that does as it is told, or fails. */
    private record Score(boolean fails) {

        double value() {
            if (fails) {
                throw new IllegalStateException("no score");
            }
            return 1;
        }
    }

    /** A stage that uses a score and two things in lambdas. */
    private record Stage(Score score, Supplier<String> one, Supplier<String> other) {

        String run() {
            return score.value() + one.get() + other.get();
        }
    }

    private static final Supplier<String> FINE = () -> "fine";
    private static final Supplier<String> FAILING = () -> {
        throw new IllegalStateException("failing");
    };

    private static Throwable thrown(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static Optional<String> blamed(Stage stage, Throwable thrown) {
        Callee callee = Offers.callee(Kind.PRUNING, "stage", stage,
                new Part(Offers.offer(Kind.UNIT_SCORE, "score"), stage.score()),
                new Part(Offers.offer(Kind.SCORE_SCALING, "one"), stage.one()),
                new Part(Offers.offer(Kind.PRUNING_SCHEDULE, "other"), stage.other()));
        return new Blame(callee).of(thrown).map(part -> part.offer().name());
    }

    /** What an exception says of itself is a stranger's code. */
    @Test
    void anExceptionThatFailsWhenItIsAskedIsThePlugins() {
        class Odd extends RuntimeException {

            private static final long serialVersionUID = 1L;

            @Override
            public Throwable getCause() {
                throw new AssertionError("do not ask");
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }
        }

        assertEquals(Optional.empty(), blamed(new Stage(new Score(false), FINE, FINE), new Odd()));
    }

    @Test
    void aPartIsFoundByItsClass() {
        Stage stage = new Stage(new Score(true), FINE, FINE);
        Throwable thrown = thrown(stage::run);

        assertEquals(Optional.of("score"), blamed(stage, thrown));
        assertEquals(Optional.of("score"), blamed(stage, new IllegalArgumentException("could not prune", thrown)));
    }

    @Test
    void whatTheStageThrowsItselfIsItsOwn() {
        assertEquals(Optional.empty(), blamed(new Stage(new Score(false), FINE, FINE), thrown(() ->
                new Stage(null, FINE, FINE).run())));
    }

    /** Both lambdas are written in this class, so that the frame does not tell which of them failed. */
    @Test
    void twoPartsOfOneClassAreNotGuessedAt() {
        Stage stage = new Stage(new Score(false), FAILING, FINE);

        assertEquals(Optional.empty(), blamed(stage, thrown(stage::run)));
    }

    @Test
    void aLambdaIsFoundByTheClassItIsWrittenIn() {
        Stage stage = new Stage(new Score(false), FAILING, FINE);
        Callee callee = Offers.callee(
                Kind.PRUNING, "stage", stage, new Part(Offers.offer(Kind.SCORE_SCALING, "one"), stage.one()));

        assertEquals("one", new Blame(callee).of(thrown(stage::run)).orElseThrow().offer().name());
    }

    @Test
    void aBrokenContractNamesItsPart() {
        Stage stage = new Stage(new Score(false), FINE, new StringBuilder("equal to no other")::toString);
        Throwable broken = new BrokenContractException(stage.other(), "percent that fall");
        Callee callee = Offers.callee(Kind.PRUNING, "stage", stage,
                new Part(Offers.offer(Kind.UNIT_SCORE, "score"), stage.score()),
                new Part(Offers.offer(Kind.PRUNING_SCHEDULE, "other"), stage.other()));

        assertEquals("pruning-schedule plugin \"other\" (in pruning plugin \"stage\") returned percent that fall",
                PluginFailure.threw(callee, new IllegalStateException(broken)).getMessage());
        assertEquals("pruning plugin \"stage\" failed: " + BrokenContractException.class.getName() + ": returned percent "
                + "that fall", PluginFailure.threw(callee, new BrokenContractException("a stranger", "percent that fall"))
                .getMessage());
    }

    @Test
    void causesInACircleEnd() {
        RuntimeException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertEquals(Optional.empty(), blamed(new Stage(new Score(false), FINE, FINE), one));
    }
}
