package dev.sculpt.pruning;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.setting.NoSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts that the plugin offers, by name. */
public final class Offered {

    private Offered() { }

    public static UnitScore unitScore(String name) {
        return part(Kind.UNIT_SCORE, name);
    }

    public static EdgeScore edgeScore(String name) {
        return part(Kind.EDGE_SCORE, name);
    }

    public static ScoreScaling scaling(String name) {
        return part(Kind.SCORE_SCALING, name);
    }

    public static PruningSchedule schedule(String name) {
        return part(Kind.PRUNING_SCHEDULE, name);
    }

    public static List<String> unitScores() {
        return names(Kind.UNIT_SCORE);
    }

    public static List<String> scalings() {
        return names(Kind.SCORE_SCALING);
    }

    public static List<String> schedules() {
        return names(Kind.PRUNING_SCHEDULE);
    }

    private static List<String> names(Kind<?> kind) {
        return new PruningPlugin().factories().stream()
                .filter(factory -> factory.kind() == kind).<String>map(Factory::name).toList();
    }

    private static <S> S part(Kind<S> kind, String name) {
        Map<String, Factory<?, ?>> byName = new PruningPlugin().factories().stream()
                .filter(factory -> factory.kind() == kind)
                .collect(Collectors.toMap(Factory::name, Function.identity()));
        return kind.contract().cast(made(byName.get(name)));
    }

    private static <C extends Record> Object made(Factory<C, ?> factory) {
        return factory.create().apply(factory.settings().cast(new NoSettings()));
    }
}
