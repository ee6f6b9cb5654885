/**
 * Finished networks from a file: {@link dev.sculpt.models.given.NetworkFile} reads the lines, each a
 * {@link dev.sculpt.models.given.NetworkJson} that {@link dev.sculpt.models.given.NetworkBuilder} checks and turns
 * into a network.
 */
package dev.sculpt.models.given;
