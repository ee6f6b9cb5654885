package dev.sculpt.runner.cli;

import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.page.ReportPage;
import dev.sculpt.runner.plan.Flag;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.recovery.Expected;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryCsv;
import dev.sculpt.runner.run.AtomicFile;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.view.ComparisonText;
import dev.sculpt.runner.view.Format;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The reports that a run ends with, as its pipeline asks for them. They are read back from the folder: what is printed is
 * what {@code sculpt report} and {@code sculpt compare} say of it at any later time.
 *
 * @param folder of the run
 */
record RunReports(Path folder) {

    /** Writes rates of recovered hierarchies and returns them for readers; nothing where none are expected. */
    Optional<RecoveryTable> recovery() throws IOException {
        if (Expected.of(PipelineFile.in(folder)).isEmpty()) {
            return Optional.empty();
        }
        Recovery recovery = Recovery.of(List.of(folder));
        AtomicFile.write(folder.resolve(RunFiles.RECOVERY), RecoveryCsv.text(recovery));
        return Optional.of(new RecoveryTable(recovery, Optional.empty()));
    }

    /** Writes the page of a run that ended, where it asks for one that is not there. */
    void restorePage() throws IOException {
        if (!Files.exists(folder.resolve(RunFiles.REPORT))) {
            page();
        }
    }

    /** Writes the page of the run, which has ended, and returns its file; nothing where none is asked for. */
    Optional<Path> page() throws IOException {
        if (PipelineFile.in(folder).parts().stream().noneMatch(part -> Flag.REPORT.isSet(part, new Problems()))) {
            return Optional.empty();
        }
        Path page = folder.resolve(RunFiles.REPORT);
        AtomicFile.write(page, ReportPage.of(List.of(folder)));
        return Optional.of(page);
    }

    /** Writes the comparison of variants and returns it for readers; nothing where none are compared. */
    Optional<ComparisonText> comparison() throws IOException {
        Optional<ComparisonText> found =
                VariantComparison.declared(folder).map(comparison -> new ComparisonText(comparison, Optional.empty()));
        if (found.isPresent()) {
            AtomicFile.write(folder.resolve(RunFiles.COMPARISON_CSV), found.get().csv());
            AtomicFile.write(folder.resolve(RunFiles.COMPARISON_JSON), found.get().in(Format.JSON, Integer.MAX_VALUE));
        }
        return found;
    }
}
