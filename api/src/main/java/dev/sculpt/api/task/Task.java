package dev.sculpt.api.task;

import java.util.List;
import java.util.Optional;

/**
 * A function to learn.
 *
 * @param inputNames one name per input, each once
 * @param outputNames one name per output, each once
 * @param training the rows to train on
 * @param validation the rows that choose the best snapshot of a training
 * @param test the rows that accept or refuse a pruning round
 * @param noise standard deviation of the Gaussian noise added to every input at every draw in training, 0 or more
 * @param truth the true hierarchy, where it is known
 * @param scaling how the inputs in all rows were made from what the data say; nothing where they are as the data say them
 */
public record Task(
        List<String> inputNames,
        List<String> outputNames,
        Samples training,
        Samples validation,
        Samples test,
        double noise,
        Optional<TrueHierarchy> truth,
        Optional<InputScaling> scaling) {

    public Task {
        inputNames = List.copyOf(inputNames);
        outputNames = List.copyOf(outputNames);
        for (Samples samples : List.of(training, validation, test)) {
            if (samples.inputs() != inputNames.size() || samples.outputs() != outputNames.size()) {
                throw new IllegalArgumentException(
                        "samples of " + samples.inputs() + " inputs and " + samples.outputs() + " outputs for a task of "
                                + inputNames.size() + " and " + outputNames.size());
            }
        }
        if (!(noise >= 0)) {
            throw new IllegalArgumentException("noise " + noise + " is negative");
        }
        if (scaling.isPresent()) {
            scaling.get().demand(inputNames.size());
        }
    }

    /** Creates a task whose inputs are as the data say them. */
    public Task(List<String> inputNames, List<String> outputNames, Samples training, Samples validation, Samples test,
            double noise, Optional<TrueHierarchy> truth) {
        this(inputNames, outputNames, training, validation, test, noise, truth, Optional.empty());
    }

    /** Returns the same task, of which it is known how its inputs were scaled. */
    public Task withScaling(InputScaling known) {
        return new Task(inputNames, outputNames, training, validation, test, noise, truth, Optional.of(known));
    }

    /** Returns the same task, its rows included, whose true hierarchy is not known. */
    public Task withoutTruth() {
        return truth.isEmpty() ? this
                : new Task(inputNames, outputNames, training, validation, test, noise, Optional.empty(), scaling);
    }

    /** Returns the number of inputs. */
    public int inputs() {
        return inputNames.size();
    }

    /** Returns the number of outputs. */
    public int outputs() {
        return outputNames.size();
    }
}
