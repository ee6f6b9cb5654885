package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Job that {@code README.md} has as text. */
class KubernetesJobTest {

    private static final Pattern BLOCK = Pattern.compile("\n```yaml\n(apiVersion: batch.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static JsonNode job() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find());
        return new YAMLMapper().readTree(block.group(1));
    }

    private static JsonNode container(JsonNode job) {
        return job.at("/spec/template/spec/containers/0");
    }

    @Test
    void itIsAnIndexedJobWhosePodsShareAVolume() throws IOException {
        JsonNode job = job();
        assertEquals("batch/v1", job.get("apiVersion").asText());
        assertEquals("Job", job.get("kind").asText());
        assertEquals("Indexed", job.at("/spec/completionMode").asText());
        assertEquals("Never", job.at("/spec/template/spec/restartPolicy").asText());
        assertTrue(job.at("/spec/parallelism").asInt() <= job.at("/spec/completions").asInt());
        assertEquals(job.at("/spec/template/spec/volumes/0/name").asText(),
                container(job).at("/volumeMounts/0/name").asText());
    }

    /** Runs what a pod runs, with a program that prints what it is given and a volume that is a folder. */
    private String pod(int index) throws Exception {
        JsonNode container = container(job());
        Path sculpt = Files.writeString(folder.resolve("sculpt"), "#!/bin/bash\necho \"$*\"\n");
        assertTrue(sculpt.toFile().setExecutable(true));
        List<String> command = new ArrayList<>();
        container.get("command").forEach(word -> command.add(word.asText()));
        command.add(container.get("args").get(0).asText()
                .replace("/opt/sculpt/bin/sculpt", sculpt.toString()).replace("/data/", folder + "/"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JOB_COMPLETION_INDEX", String.valueOf(index));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    @Test
    void everyIndexIsAShardOfAllCompletions() throws Exception {
        int completions = job().at("/spec/completions").asInt();
        assertEquals("run " + folder + "/sweep.yaml --shard 1/" + completions + " --out " + folder
                + "/sweep/shard-1\n", pod(0));
        assertEquals("run " + folder + "/sweep.yaml --shard " + completions + "/" + completions + " --out " + folder
                + "/sweep/shard-" + completions + "\n", pod(completions - 1));
    }

    @Test
    void aShardThatWasBegunIsResumed() throws Exception {
        Files.createFile(Files.createDirectories(folder.resolve("sweep/shard-8")).resolve("pipeline.yaml"));
        assertEquals("run " + folder + "/sweep.yaml --resume " + folder + "/sweep/shard-8\n", pod(7));
    }
}
