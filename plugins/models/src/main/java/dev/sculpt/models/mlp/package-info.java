/**
 * The multi-layer perceptron: {@link dev.sculpt.models.mlp.Mlp} is the model, {@link dev.sculpt.models.mlp.CompactNetwork}
 * what is left of a sparse network while it is trained, and {@link dev.sculpt.models.mlp.Training} the training loop. A
 * library can take over the products of large layers as a {@link dev.sculpt.models.mlp.MatrixProduct}.
 */
package dev.sculpt.models.mlp;
