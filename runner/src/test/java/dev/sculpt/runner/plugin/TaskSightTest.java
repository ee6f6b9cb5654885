package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskSightTest {

    private static final Samples ROW = new DenseSamples(new float[1][1], new float[1][1]);
    private static final Optional<TrueHierarchy> TRUTH = Optional.of(new TrueHierarchy(List.of(), List.of(), false));
    private static final Callee PLAIN = Offers.callee(Kind.MODEL, "plain", "it");
    private static final Callee MARKED = new Callee(marked(Kind.MODEL), "it", List.of());

    private final TaskSight sight = TaskSight.of(task("x", TRUTH));

    private static Task task(String input, Optional<TrueHierarchy> truth) {
        return new Task(List.of(input), List.of("y"), ROW, ROW, ROW, 0, truth);
    }

    private static Offer marked(Kind<?> kind) {
        Offer plain = Offers.offer(kind, "marked");
        Factory<?, ?> factory = plain.factory().cheating();
        return new Offer(factory, plain.origin(), plain.loader());
    }

    private static boolean cheats(Kind<?> kind, Offer... parts) {
        return Offers.callee(kind, "host", "it",
                List.of(parts).stream().map(offer -> new Part(offer, "part")).toArray(Part[]::new)).cheats();
    }

    @Test
    void onlyWhatCheatsIsShownTheTruth() {
        assertSame(sight.blind(), sight.shownTo(PLAIN));
        assertEquals(Optional.empty(), sight.blind().truth());
        assertSame(sight.whole(), sight.shownTo(MARKED));
        assertEquals(TRUTH, sight.whole().truth());
    }

    @Test
    void whoHandsItOnMakesNoDifference() {
        for (Task handed : List.of(sight.whole(), sight.blind())) {
            assertSame(sight.blind(), sight.shownTo(PLAIN, handed));
            assertSame(sight.whole(), sight.shownTo(MARKED, handed));
        }
    }

    @Test
    void aTaskMadeFromItTellsNoMoreThanIsKnown() {
        Task other = task("z", TRUTH);

        assertEquals(other.withoutTruth(), sight.shownTo(PLAIN, other));
        assertSame(other, sight.shownTo(MARKED, other));
    }

    @Test
    void aStageCheatsWithItsParts() {
        assertEquals(false, cheats(Kind.MODEL));
        assertEquals(false, cheats(Kind.MODEL, Offers.offer(Kind.LOSS, "plain")));
        assertEquals(true, cheats(Kind.MODEL, Offers.offer(Kind.LOSS, "plain"), marked(Kind.NETWORK_START)));
    }

    @Test
    void aStageThatCouldAskATaskCheats() {
        assertEquals(true, cheats(Kind.CLUSTERING, Offers.offer(Kind.TASK, "some")));
        assertEquals(false, cheats(Kind.TASK, Offers.offer(Kind.TASK, "some")));
        assertEquals(false, cheats(Kind.MEASURE, Offers.offer(Kind.TASK, "some")));
    }

    @Test
    void theMarkStandsOnce() {
        assertEquals("marked (cheats)", MARKED.title());
        assertEquals("plain", PLAIN.title());
        assertEquals("a=marked (cheats)", CheatMark.on(CheatMark.on("a=marked")));
        assertEquals("(cheats)", CheatMark.on(""));
    }
}
