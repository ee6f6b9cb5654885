package dev.sculpt.spark.cluster;

import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/** Says which executors were lost, while the run goes on. */
final class LostExecutors extends SparkListener {

    private final Consumer<String> remarks;
    private boolean ended;

    LostExecutors(Consumer<String> remarks) {
        this.remarks = remarks;
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        if (!ended) {
            remarks.accept("the executor " + removed.executorId() + " was lost (" + removed.reason().strip()
                    .lines().findFirst().orElse("") + "); its batches are computed again");
        }
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd end) {
        ended = true;
    }
}
