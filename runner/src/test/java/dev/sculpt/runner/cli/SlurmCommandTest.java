package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script is run by bash with programs in place of {@code sculpt} and {@code sbatch} that write down what they get. */
class SlurmCommandTest {

    private static final String WRITE_DOWN = """
            #!/bin/bash
            printf '%%s\\n' "$PWD" "$@" > "$RECORD/%s"
            """;

    @TempDir
    private Path temporary;
    private Path folder;
    private Path pipeline;
    private Path sculpt;

    @BeforeEach
    void namesThatAShellWouldTakeApart() throws IOException {
        folder = Files.createDirectory(temporary.resolve("it's a \"$HOME\" of `\u00e9\u6f22` & co"));
        pipeline = Files.writeString(folder.resolve("my pipeline's.yaml"), """
                name: two.words
                task: { plugin: function-graph, name: both, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                seeds: 0..9
                """);
        sculpt = program("my sculpt", WRITE_DOWN.formatted("run"));
        program("sbatch", WRITE_DOWN.formatted("submitted-$(ls \"$RECORD\" | wc -l)") + """
                case "$*" in *afterok*) cat > "$RECORD/merge.sh";; esac
                echo '77;cluster'
                """);
        Files.createDirectory(folder.resolve("record"));
    }

    private Path program(String name, String text) throws IOException {
        Path program = Files.writeString(folder.resolve(name), text);
        assertTrue(program.toFile().setExecutable(true));
        return program;
    }

    private Sculpt slurm(Object... arguments) {
        return Sculpt.run(Stream.concat(Stream.of("slurm", pipeline, "--sculpt", sculpt, "--out", folder.resolve("the out")),
                Stream.of(arguments)).toArray());
    }

    private Path script(Object... arguments) throws IOException {
        Sculpt slurm = slurm(arguments);
        assertEquals(0, slurm.exitCode(), slurm.err());
        return Files.writeString(folder.resolve("the job.sh"), slurm.out());
    }

    private String bash(Path script, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLURM"));
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("RECORD", folder.resolve("record").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private List<String> recorded(String name) throws IOException {
        return Files.readAllLines(folder.resolve("record").resolve(name));
    }

    @Test
    void aTaskRunsItsShardAndResumesItOnceItWasBegun() throws Exception {
        Path script = script("--shards", 10, "--threads", 2, "--set", "task.name=it's \"two\"");
        String here = Path.of("").toAbsolutePath().toString();
        bash(script, Map.of("SLURM_ARRAY_TASK_ID", "3"));
        assertEquals(List.of(here, "run", pipeline.toString(), "--set", "task.name=it's \"two\"", "--threads", "2",
                "--shard", "3/10", "--out", folder + "/the out/shard-3"), recorded("run"));

        Files.createDirectories(folder.resolve("the out/shard-3"));
        Files.createFile(folder.resolve("the out/shard-3/pipeline.yaml"));
        bash(script, Map.of("SLURM_ARRAY_TASK_ID", "3"));
        assertEquals(List.of(here, "run", pipeline.toString(), "--set", "task.name=it's \"two\"", "--threads", "2",
                "--resume", folder + "/the out/shard-3"), recorded("run"));
    }

    @Test
    void startedByHandItSubmitsItselfAndTheMergeBehind() throws Exception {
        Path script = script("--shards", 3, "--sbatch=--partition=long");
        assertEquals("submitted: shards 77, merge 77\n", bash(script, Map.of()));
        assertEquals(List.of("--parsable", script.toString()), recorded("submitted-0").subList(1, 3));
        List<String> merge = recorded("submitted-1");
        assertTrue(merge.containsAll(List.of("--dependency=afterok:77", "--kill-on-invalid-dep=yes", "--requeue",
                "--partition=long", "--job-name=two.words-merge")), merge.toString());

        Path out = Files.createDirectory(folder.resolve("the out"));
        bash(folder.resolve("record/merge.sh"), Map.of());
        assertEquals(List.of(out.toString(), "merge", "shard-1", "shard-2", "shard-3", "--out", "merged"), recorded("run"));
    }

    /** Slurm reads digits of ASCII alone, and so does the shell. */
    @Test
    void theScriptIsTheSameUnderEveryLocale() throws IOException {
        String script = Files.readString(script("--shards", 3));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals(script, Files.readString(script("--shards", 3)));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The script goes to other folders before it starts the program. */
    @Test
    void aProgramOfARelativePathIsNamedFromTheRoot() {
        Sculpt slurm = Sculpt.run("slurm", pipeline, "--shards", 2, "--sculpt", "bin/sculpt");
        assertTrue(slurm.out().contains("exec " + Path.of("bin/sculpt").toAbsolutePath() + " merge "), slurm.out());
        assertTrue(Sculpt.run("slurm", pipeline, "--shards", 2, "--sculpt", "sculpt").out().contains("exec sculpt merge "));
    }

    @Test
    void theArrayAndItsResourcesAreDirectives() {
        Sculpt slurm = slurm("--shards", 10, "--parallel", 4, "--time", "2-12", "--threads", 8, "--sbatch=--mem=4G");
        List<String> lines = slurm.out().lines().toList();
        assertEquals("#!/bin/bash", lines.get(0));
        assertEquals(List.of("--job-name=two.words", "--array=1-10%4", "--cpus-per-task=8", "--time=2-12", "--requeue",
                        "--open-mode=append", "--output=two.words-%A_%a.log", "--signal=B:TERM@60", "--mem=4G"),
                lines.stream().filter(line -> line.startsWith("#SBATCH ")).map(line -> line.substring(8)).toList());
        assertTrue(slurm("--shards", 10).out().contains("#SBATCH --array=1-10\n"));
    }

    @Test
    void theScriptIsWrittenWhereItIsAskedFor() throws IOException {
        Path script = folder.resolve("job.sh");
        Sculpt slurm = slurm("--shards", 12, "--script", script);
        assertEquals("", slurm.out());
        assertTrue(slurm.err().contains("submit it by: bash "), slurm.err());
        assertTrue(slurm.err().contains("sculpt: 12 shards of 10 networks: 2 have nothing to do\n"), slurm.err());
        assertTrue(Files.readString(script).startsWith("#!/bin/bash\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--shards=0 | --shards must be from 1 to 50000, not 0",
        "--shards=2 --parallel=0 | --parallel must be at least 1, not 0",
        "--shards=2 --threads=0 | --threads must be at least 1, not 0",
        "--shards=2 --time=soon | --time soon: must be minutes, or as in 4:00:00 (hours, minutes, seconds) or 2-12 "
                + "(days, hours)",
        "--shards=2 --time=00:01:00 | --time 00:01:00: must be more than a minute, since a shard is told to stop a minute "
                + "before its end",
        "--shards=2 --sbatch=long | --sbatch long: must be an option of sbatch that needs no quotes, such as "
                + "--sbatch=--partition=long",
        "--shards=2 --sbatch=--array=1-3 | --sbatch --array=1-3: is what --shards and --parallel say"})
    void badOptionsAreRefused(String options, String message) {
        Sculpt slurm = slurm((Object[]) options.split(" "));
        assertEquals(2, slurm.exitCode());
        assertEquals("sculpt: " + message + "\n", slurm.err());
        assertEquals("", slurm.out());
    }

    @Test
    void aNameThatCannotStandInAScriptIsRefused() {
        Sculpt slurm = Sculpt.run("slurm", pipeline, "--shards", 2, "--out", folder.resolve("two\nlines"));
        assertEquals(2, slurm.exitCode());
        assertTrue(slurm.err().contains("two\\nlines: has a character that cannot stand in a script"), slurm.err());
    }

    @Test
    void aPipelineThatIsWrongIsNotSubmitted() throws IOException {
        Files.writeString(pipeline, "modell: {}\n");
        Sculpt slurm = slurm("--shards", 2, "--script", folder.resolve("job.sh"));
        assertEquals(2, slurm.exitCode());
        assertFalse(Files.exists(folder.resolve("job.sh")));
    }
}
