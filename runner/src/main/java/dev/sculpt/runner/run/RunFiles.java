package dev.sculpt.runner.run;

import java.util.Set;

/** The names of the files in the folder of a run. */
public final class RunFiles {

    /** The pipeline with every default spelled out. */
    public static final String PIPELINE = "pipeline.yaml";
    /** How the results came about. */
    public static final String PROVENANCE = "provenance.json";
    /** What is finished of a run that is not complete. */
    public static final String JOURNAL = "journal";
    /** One row per network. */
    public static final String RESULTS = "results.csv";
    /** One line per sculpted network. */
    public static final String NETWORKS = "networks.jsonl";
    /** The folder of drawings for other programs. */
    public static final String HIERARCHIES = "hierarchies";
    /** The folder of tasks that were drawn, written down. */
    public static final String TASKS = "tasks";
    /** The folder of what plugins failed on. */
    public static final String FAILURES = "failures";
    /** In {@link #FAILURES}, why the execution failed, if it did. */
    public static final String EXECUTION_LOG = "execution.log";
    /** The page to show. */
    public static final String REPORT = "report.html";
    /** Rates of recovered hierarchies. */
    public static final String RECOVERY = "recovery.csv";
    /** Compared variants, a row for each cell, variant and measure. */
    public static final String COMPARISON_CSV = "comparison.csv";
    /** Compared variants with everything that is said of them. */
    public static final String COMPARISON_JSON = "comparison.json";
    /** The table that a run ends with, as the terminal showed it. */
    public static final String SUMMARY = "summary.txt";

    /** The files that nothing but the run itself writes. */
    static final Set<String> OF_FOLDER = Set.of(PIPELINE, PROVENANCE, JOURNAL, RESULTS, NETWORKS, RECOVERY, COMPARISON_CSV,
            COMPARISON_JSON, SUMMARY);
    /** The folders of which all files are the run's. */
    static final Set<String> FOLDERS = Set.of(HIERARCHIES, TASKS, FAILURES);

    private RunFiles() { }

    /** Returns the name of a network's log in {@link #FAILURES}. */
    public static String failureLog(int index) {
        return index + ".log";
    }
}
