package dev.sculpt.spark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TaskFailureTest {

    private static String text(String message) {
        return new TaskFailure(new IllegalStateException(message)).text();
    }

    @Test
    void saysWhatWasThrownOnTheMachineThatTriedItLast() {
        String why = "a batch failed 4 times, at last on 127.0.0.1 executor 1: java.io.IOException: p.jar: is not it";

        assertEquals(why, text("""
                Job aborted due to stage failure: Task 0 in stage 3.0 failed 4 times, most recent failure: Lost task 0.3 in \
                stage 3.0 (TID 9) (127.0.0.1 executor 1): java.io.UncheckedIOException: java.io.IOException: p.jar: is not it
                \tat dev.sculpt.spark.cluster.Workers.open(Workers.java:40)
                Caused by: java.io.IOException: p.jar: is not it
                \tat dev.sculpt.api.execution.WorkerFolder.check(WorkerFolder.java:90)
                Driver stacktrace:"""));
    }

    @Test
    void saysWhatElseEndedTheJob() {
        assertEquals("IllegalStateException: Job 3 cancelled because SparkContext was shut down",
                text("Job 3 cancelled because SparkContext was shut down\nat ..."));
        assertEquals("IllegalStateException: null", text(null));
    }
}
