package dev.sculpt.runner.run;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.ResultNames;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of {@code results.csv} that depend on the run.
 *
 * @param swept the keys that any variant sets, in the order of the sweeps; not {@code task}, which is a column anyway
 * @param measures the names of all measures
 */
public record ResultColumns(List<String> swept, List<String> measures) {

    private static final String TASK = "task";

    public ResultColumns {
        swept = List.copyOf(swept);
        measures = List.copyOf(measures);
    }

    /** Returns the columns for the networks of a plan. */
    public static ResultColumns of(Plan plan) {
        Set<String> swept = new LinkedHashSet<>();
        plan.variants().forEach(variant -> swept.addAll(variant.swept().keySet()));
        swept.remove(TASK);
        Set<String> measures = new LinkedHashSet<>();
        plan.variants().forEach(variant -> variant.pipeline().measures()
                .forEach(measure -> measures.add(measure.resultName())));
        return new ResultColumns(List.copyOf(swept), List.copyOf(measures));
    }

    /**
     * Returns the columns that the file in the folder of a run has.
     *
     * @throws InvalidInputException if it is not as a run writes it
     */
    static ResultColumns read(Path folder) throws IOException {
        Path file = folder.resolve(RunFiles.RESULTS);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            List<String> header = records.hasNext() ? records.next().getFields() : List.of();
            int size = header.indexOf(ResultNames.SIZE.get(0));
            int course = header.size() - ResultNames.COURSE.size();
            if (size >= ResultNames.IDENTITY.size() && course >= size + ResultNames.SIZE.size()) {
                ResultColumns columns = new ResultColumns(header.subList(ResultNames.IDENTITY.size(), size),
                        header.subList(size + ResultNames.SIZE.size(), course));
                if (columns.header().equals(header)) {
                    return columns;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException cause && !(cause instanceof CharacterCodingException)) {
                throw FailedFile.named(file, cause);
            } // else it is said below
        }
        throw new InvalidInputException(file + ": is not as sculpt wrote it: its first line is no header of results");
    }

    /** Returns the names of all columns. */
    List<String> header() {
        List<String> header = new ArrayList<>(ResultNames.IDENTITY);
        header.addAll(swept);
        header.addAll(ResultNames.SIZE);
        header.addAll(measures);
        header.addAll(ResultNames.COURSE);
        return List.copyOf(header);
    }
}
