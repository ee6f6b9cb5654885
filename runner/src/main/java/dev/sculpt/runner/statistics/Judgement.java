package dev.sculpt.runner.statistics;

/**
 * The answer to one question about one comparison of a family.
 *
 * @param <V> what may be claimed
 * @param adjusted the probability of the question's test, adjusted by {@link Holm} over the family, from 0 to 1;
 *     NaN where there was nothing to test
 * @param comparisons how many comparisons the family has
 * @param verdict what may be claimed
 */
public record Judgement<V extends Enum<V>>(double adjusted, int comparisons, V verdict) {
}
