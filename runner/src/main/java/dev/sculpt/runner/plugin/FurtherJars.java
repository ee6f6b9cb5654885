package dev.sculpt.runner.plugin;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jars that an execution loads beyond those of its plugin. */
public final class FurtherJars {

    private FurtherJars() { }

    /**
     * Reads the digests of an execution's jars.
     *
     * @param pins the jars that are let in; all where empty
     * @throws InvalidInputException if one is not let in or cannot be read, or the execution fails to say which they are
     */
    public static List<PluginJar> of(Callee execution, Optional<PinnedJars> pins) {
        List<PluginJar> jars = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (PluginBorder border = new PluginBorder()) {
            for (Path path : border.call(execution, call -> List.copyOf(((Execution) execution.instance()).code()))) {
                try {
                    PluginJar jar = PluginJar.of(path);
                    jars.add(jar);
                    pins.flatMap(known -> known.refusal(jar))
                            .ifPresent(refusal -> problems.add(new Problem(path.toString(), refusal)));
                } catch (IOException e) {
                    problems.add(new Problem(
                            path.toString(), "the " + execution.offer() + " loads it, and it cannot be read"));
                }
            }
        } catch (PluginFailure failure) {
            throw new InvalidInputException("the " + failure.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return List.copyOf(jars);
    }
}
