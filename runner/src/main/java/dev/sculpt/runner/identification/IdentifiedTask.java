package dev.sculpt.runner.identification;

import dev.sculpt.api.task.Task;
import dev.sculpt.functions.Identification;
import dev.sculpt.functions.Identification.Stated;
import dev.sculpt.functions.NotBooleanException;
import dev.sculpt.functions.SampledTable;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.plan.TaskReader.NamedTask;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A task with the hierarchies that its samples allow.
 *
 * @param name what it is called
 * @param names of its inputs and outputs
 * @param samples all rows, as far as the samples say
 * @param identification the hierarchies
 * @param stated where its true hierarchy stands among them, where one is stated
 */
public record IdentifiedTask(String name, UnitNames names, SampledTable samples, Identification identification,
        Optional<Stated> stated) {

    /**
     * Identifies tasks.
     *
     * @param file what they were read from
     * @throws InvalidInputException if any is not Boolean, with all that are not
     */
    public static List<IdentifiedTask> of(String file, List<NamedTask> tasks) {
        List<Problem> problems = new ArrayList<>();
        List<SampledTable> tables = new ArrayList<>();
        for (NamedTask task : tasks) {
            try {
                tables.add(SampledTable.of(task.task().training()));
            } catch (NotBooleanException e) {
                problems.add(new Problem(file, "task " + OneLine.of(task.name()) + " cannot be identified: "
                        + e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        List<IdentifiedTask> identified = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            identified.add(of(tasks.get(task), tables.get(task)));
        }
        return identified;
    }

    private static IdentifiedTask of(NamedTask named, SampledTable samples) {
        Task task = named.task();
        Identification identification = Identification.of(samples.table());
        return new IdentifiedTask(OneLine.of(named.name()), UnitNames.of(task), samples, identification,
                task.truth().map(identification::stated));
    }
}
