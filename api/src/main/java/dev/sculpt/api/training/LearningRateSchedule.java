package dev.sculpt.api.training;

/** Contract of a {@code learning-rate-schedule} plugin: how the learning rate changes over the epochs of a training. */
@FunctionalInterface
public interface LearningRateSchedule {

    /**
     * Returns what the learning rate is multiplied with in an epoch.
     *
     * @param epoch 0 to {@code epochs - 1}
     * @param epochs of one training, at least 1
     * @return finite and 0 or more
     */
    double factor(int epoch, int epochs);
}
