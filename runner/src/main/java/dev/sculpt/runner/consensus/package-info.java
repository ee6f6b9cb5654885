/**
 * What the networks of a run agree on. {@link dev.sculpt.runner.consensus.Agreements} takes the results of a run one at a
 * time and gives a {@link dev.sculpt.runner.consensus.Agreement} per task and variant; hierarchies are told apart as
 * {@link dev.sculpt.runner.consensus.Outline}s. {@link dev.sculpt.runner.consensus.RecordedAgreements} does so for several
 * recorded runs together.
 */
package dev.sculpt.runner.consensus;
