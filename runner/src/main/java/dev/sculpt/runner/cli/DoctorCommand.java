package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.Vectors;
import dev.sculpt.runner.view.DoctorListing;
import dev.sculpt.runner.view.DoctorListing.Check;
import dev.sculpt.runner.view.DoctorListing.State;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether the program can work here. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Looks whether sculpt can work here: Java, vectors, memory, plugins, ND4J, and a small pipeline. Says "
                + "what to do, and ends with 1 where something does not work.")
final class DoctorCommand implements Callable<Integer> {

    private static final String MODEL = "mlp";
    private static final String ND4J_MODEL = "nd4j-mlp";

    private final RunsFolder runs;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private PlainFormatOption format;

    @Inject
    DoctorCommand(RunsFolder runs) {
        this.runs = runs;
    }

    @Override
    public Integer call() {
        DoctorListing listing = format.print(DoctorListing.NAME, () -> new DoctorListing(checks()));
        return (listing.isWell() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>(List.of(Checkup.java(), Checkup.vectors(Vectors.here()),
                Checkup.memory(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()),
                Checkup.folder(runs.path())));
        try {
            Planning planning = plugins.make(Planning.class);
            checks.add(Checkup.plugins(plugins.folders(), planning.registry()));
            List<String> models = new ArrayList<>(List.of(MODEL));
            if (Checkup.hasModel(planning.registry(), ND4J_MODEL)) {
                Check nd4j = Checkup.pipeline("ND4J", ND4J_MODEL, planning.planner(),
                        "its natives do not load here; use the model mlp, "
                        + "or build with -Dnd4j.machine= for this machine, see plugins/README.md");
                checks.add(nd4j);
                if (nd4j.state() == State.OK) {
                    models.add(ND4J_MODEL);
                }
            }
            checks.add(Checkup.pipeline("pipeline", MODEL, planning.planner(), Checkup.REPORT));
            checks.add(Checkup.speed(models, planning.planner()));
        } catch (InvalidInputException e) {
            checks.add(Checkup.badPlugins(e));
        }
        return checks;
    }
}
