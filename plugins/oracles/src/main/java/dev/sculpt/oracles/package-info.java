/**
 * Stages that see the true hierarchy, one for each stage of a pipeline that can be wrong, so that the others can be measured
 * by themselves: {@link dev.sculpt.oracles.OracleModel}, {@link dev.sculpt.oracles.OracleClustering},
 * {@link dev.sculpt.oracles.OracleHierarchy} and {@link dev.sculpt.oracles.OracleCriterion}. All are marked as cheating.
 */
package dev.sculpt.oracles;
