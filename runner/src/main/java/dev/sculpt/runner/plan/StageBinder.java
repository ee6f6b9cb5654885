package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes stages from what the pipeline says of them. */
public final class StageBinder {

    private final PluginMaker maker;
    private final Alternatives alternatives;

    @Inject
    StageBinder(PluginMaker maker, Alternatives alternatives) {
        this.maker = maker;
        this.alternatives = alternatives;
    }

    /** Makes the only stage that a node stands for; a list where one value belongs is a problem. */
    public <S> Optional<Stage<S>> one(Node node, String path, Kind<S> kind, Problems problems) {
        return maker.make(kind, node, path, problems).map(made -> Stage.of(made, List.of()));
    }

    /** Returns how many stages a node stands for, without making one; problems are for {@link #all} to find. */
    int count(Node node, String path, Kind<?> kind) {
        return alternatives.of(kind, node, path, new Problems()).size();
    }

    /**
     * Makes every stage that a node stands for: where a setting of a single value is given as a list, each value is
     * tried. With several such settings all combinations are, the last setting changing fastest.
     *
     * @return the stages; empty where there was a problem
     */
    public <S> List<Stage<S>> all(Node node, String path, Kind<S> kind, Problems problems) {
        int before = problems.count();
        List<Stage<S>> stages = new ArrayList<>();
        for (Alternatives.Alternative one : alternatives.of(kind, node, path, problems)) {
            maker.make(kind, one.node(), path, problems).ifPresent(made -> stages.add(Stage.of(made, one.searched())));
        }
        Set<Object> seen = new HashSet<>();
        stages.stream().filter(stage -> !seen.add(stage.settings())).findFirst().ifPresent(twice -> problems.add(
                node.at(), "\"" + path + "\" tries " + twice.settings() + " twice"));
        return problems.count() > before ? List.of() : stages;
    }
}
