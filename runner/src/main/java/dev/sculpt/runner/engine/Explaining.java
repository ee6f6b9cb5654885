package dev.sculpt.runner.engine;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import java.util.List;
import java.util.Optional;

/**
 * Asks the explanations of a pipeline. Only a network that was sculpted is explained, as only such a one counts as right.
 *
 * @param pipeline its explanations are asked
 * @param task of the networks, where it is known
 * @param border for calls on behalf of the network
 */
record Explaining(Pipeline pipeline, Optional<Task> task, PluginBorder border) {

    /** Returns what is said of a candidate, in the order of the pipeline, without what says nothing. */
    List<Explained> all(Candidate candidate) {
        if (!candidate.isSculpted()) {
            return List.of();
        }
        MeasuredNetwork measured = candidate.measured(task);
        return pipeline.explanations().stream()
                .map(explanation -> explained(explanation, measured))
                .filter(explained -> !explained.isEmpty())
                .toList();
    }

    private Explained explained(Stage<Explanation> explanation, MeasuredNetwork measured) {
        Explained explained = border.call(explanation.callee(), call -> explanation.instance().explain(measured));
        OutputCheck.explained(explanation.offer(), measured.hierarchy().modules().size(), explained);
        return explained;
    }
}
