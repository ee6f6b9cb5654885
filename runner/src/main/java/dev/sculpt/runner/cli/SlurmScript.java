package dev.sculpt.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A script for Slurm that runs a pipeline in shards, one for each task of an array, and merges them. Started by hand it
 * submits itself and, behind it, the merge. Whatever ends a task, submitting again resumes its shard.
 *
 * @param name of the jobs, letters and digits of ASCII, dots, underscores and hyphens
 * @param sculpt the program, as the nodes find it: a name alone, or a path from the root
 * @param workingFolder that {@code pipeline} and {@code options} are relative to
 * @param pipeline the file
 * @param options of {@code run} that say what is run: values of settings, folders of plugins
 * @param out holds the folders of the shards, {@code shard-1} and so on, and {@code merged}; a path from the root
 * @param shards how many, from 1 to {@value #MOST_SHARDS}
 * @param resources what the tasks are given
 */
record SlurmScript(String name, String sculpt, Path workingFolder, Path pipeline, List<String> options, Path out, int shards,
        Resources resources) {

    /** As many as the command line of one merge has room for: half of the two megabytes of Linux. */
    static final int MOST_SHARDS = 50_000;

    private static final int SECONDS_TO_END = 60;

    /**
     * What each task of the array is given.
     *
     * @param parallel the most tasks at a time; as many as there is room for where it is absent
     * @param time the most that a task may take, as Slurm has it
     * @param threads of each task
     * @param more options of {@code sbatch}, each one word that needs no quotes
     */
    record Resources(Optional<Integer> parallel, Optional<String> time, int threads, List<String> more) { }

    /** Returns the script. */
    String text() {
        return String.format(Locale.ROOT, """
                #!/bin/bash
                # Runs a pipeline of sculpt in %1$d shards, and merges them. 'bash SCRIPT' submits all shards and, once
                # every one has ended well, the merge; 'sbatch SCRIPT' submits the shards alone. Submitting again resumes
                # what is unfinished.
                %2$sset -eu

                if [ -z "${SLURM_ARRAY_TASK_ID:-}" ]; then
                  shards=$(sbatch --parsable "${BASH_SOURCE[0]}")
                  merge=$(sbatch --parsable %3$s \\
                    --dependency="afterok:${shards%%%%;*}" --kill-on-invalid-dep=yes <<'MERGE'
                #!/bin/bash
                set -eu
                cd %5$s
                if [ -e merged/pipeline.yaml ] && [ ! -e merged/journal ]; then
                  echo "merged already: $PWD/merged"
                  exit
                fi
                exec %6$s merge shard-{1..%1$d} --out merged
                MERGE
                  )
                  echo "submitted: shards ${shards%%%%;*}, merge ${merge%%%%;*}"
                  exit
                fi

                cd %4$s
                shard=%5$s/shard-$SLURM_ARRAY_TASK_ID
                if [ -e "$shard/pipeline.yaml" ]; then
                  exec %6$s run %7$s --resume "$shard"
                fi
                exec %6$s run %7$s --shard "$SLURM_ARRAY_TASK_ID/%1$d" --out "$shard"
                """, shards, directives(), String.join(" ", merge()), word(workingFolder), word(out),
                ShellWord.script(List.of(sculpt)), run());
    }

    private static String word(Path path) {
        return ShellWord.script(List.of(path.toString()));
    }

    private String run() {
        List<String> words = new ArrayList<>(List.of(pipeline.toString()));
        words.addAll(options);
        words.addAll(List.of("--threads", String.valueOf(resources.threads)));
        return ShellWord.script(words);
    }

    private String directives() {
        List<String> all = new ArrayList<>();
        all.add("--job-name=" + name);
        all.add("--array=1-" + shards + resources.parallel.map(most -> "%" + most).orElse(""));
        all.add("--cpus-per-task=" + resources.threads);
        resources.time.ifPresent(time -> all.add("--time=" + time));
        all.add("--requeue");
        all.add("--open-mode=append");
        all.add("--output=" + name + "-%A_%a.log");
        all.add(String.format(Locale.ROOT, "--signal=B:TERM@%d", SECONDS_TO_END));
        all.addAll(resources.more);
        StringBuilder text = new StringBuilder();
        all.forEach(one -> text.append("#SBATCH ").append(one).append('\n'));
        return text.toString();
    }

    private List<String> merge() {
        List<String> all = new ArrayList<>();
        all.add("--job-name=" + name + "-merge");
        resources.time.ifPresent(time -> all.add("--time=" + time));
        all.add("--requeue");
        all.add("--open-mode=append");
        all.add("--output=" + name + "-merge-%j.log");
        all.addAll(resources.more);
        return all;
    }
}
