/**
 * Which hierarchies tasks may have, told from their samples alone: {@link dev.sculpt.runner.identification.IdentifiedTask}.
 */
package dev.sculpt.runner.identification;
