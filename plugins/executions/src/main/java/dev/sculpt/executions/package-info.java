/** Where the networks of a plan are computed: {@link dev.sculpt.executions.Local}, in the process itself. */
package dev.sculpt.executions;
