package dev.sculpt.runner.recovery;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.run.PipelineFile;
import java.util.List;

/**
 * The rates that a pipeline states beforehand, to compare with what is found.
 *
 * @param sources where they are from
 * @param rates one per cell, in the order written
 */
public record Expected(List<String> sources, List<ExpectedRates> rates) {

    public Expected {
        sources = List.copyOf(sources);
        rates = List.copyOf(rates);
    }

    /** Returns what the pipeline of a run states. */
    public static Expected of(PipelineFile pipeline) {
        Problems problems = new Problems();
        ExpectedReader reader = new ExpectedReader();
        pipeline.parts().forEach(part -> reader.read(part, problems));
        problems.throwIfAny();
        return reader.expected();
    }

    /** Returns whether nothing is stated. */
    public boolean isEmpty() {
        return rates.isEmpty();
    }
}
