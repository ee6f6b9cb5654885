/**
 * Finished networks from a file: {@link dev.sculpt.models.given.NetworkFile} reads it line by line; what a line may hold is
 * known in {@code dev.sculpt.networklines}, but for the settings that only such a file brings along, which
 * {@link dev.sculpt.models.given.GivenLine} adds.
 */
package dev.sculpt.models.given;
