/**
 * What every plugin has to hold, as tests to extend: {@link dev.sculpt.testkit.PluginContract} for a plugin as a whole, and
 * a contract for each kind of thing that plugins offer, such as {@link dev.sculpt.testkit.UnitScoreContract} for the kind
 * {@code unit-score}; a model has {@link dev.sculpt.testkit.TrainableContract} or {@link
 * dev.sculpt.testkit.NetworkSourceContract}. A test of a plugin extends one and says how its object is made:
 *
 * <pre>{@code
 * class MyScoreTest extends UnitScoreContract {
 *     @Override
 *     protected UnitScore create() {
 *         return new MyScore(new MyScoreSettings(2));
 *     }
 * }
 * }</pre>
 *
 * <p>Every contract demands what the Javadoc of its type says: shapes and ranges, the same result for the same seed, and the
 * same from several threads at once. {@link dev.sculpt.testkit.SampleNetworks} and {@link dev.sculpt.testkit.SampleTasks}
 * are what it is tried on, {@link dev.sculpt.testkit.LogisticModel} runs them; a plugin's own tests may use them too.
 */
package dev.sculpt.testkit;
