/**
 * Models. {@link dev.sculpt.models.ModelsPlugin} lists them: the multi-layer perceptron of
 * {@link dev.sculpt.models.mlp} and the finished networks of {@link dev.sculpt.models.given}.
 */
package dev.sculpt.models;
