package dev.sculpt.api.run;

/** Hears how a training goes on, epoch after epoch. */
@FunctionalInterface
public interface EpochListener {

    /**
     * Hears of the next epoch, from the thread that trains.
     *
     * @param loss mean loss on the validation rows after it; may have grown beyond all numbers
     * @param accuracy bit accuracy on them, in 0..1
     */
    void epoch(double loss, double accuracy);
}
