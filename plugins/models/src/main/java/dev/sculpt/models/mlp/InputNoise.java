package dev.sculpt.models.mlp;

import java.util.SplittableRandom;

/** Gaussian noise on inputs, fresh at every draw and of a deviation above 0. */
final class InputNoise {

    private final float deviation;
    private final Arithmetic arithmetic;
    private final int key1;
    private final int key2;
    private final float[] numbers;
    private int counter;
    private int next;

    InputNoise(double deviation, SplittableRandom random, Arithmetic arithmetic) {
        this.deviation = (float) deviation;
        this.arithmetic = arithmetic;
        this.key1 = random.nextInt();
        this.key2 = random.nextInt();
        this.numbers = new float[2 * Gaussian.PAIRS];
        this.next = numbers.length;
    }

    /** Returns what the numbers drawn are to be multiplied by. */
    float deviation() {
        return deviation;
    }

    /** Writes the next {@code count} standard normal numbers from {@code into[at]} on. */
    void draw(float[] into, int at, int count) {
        int done = 0;
        while (done < count) {
            if (next == numbers.length) {
                arithmetic.gaussian(counter, key1, key2, numbers);
                counter += Gaussian.PAIRS;
                next = 0;
            }
            int part = Math.min(count - done, numbers.length - next);
            System.arraycopy(numbers, next, into, at + done, part);
            next += part;
            done += part;
        }
    }
}
