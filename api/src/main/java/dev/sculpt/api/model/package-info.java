/**
 * Where networks come from: a {@link dev.sculpt.api.model.Trainable} makes and trains them, a
 * {@link dev.sculpt.api.model.NetworkSource} reads finished ones.
 */
package dev.sculpt.api.model;
