/**
 * Tasks: {@link dev.sculpt.tasks.FunctionGraph} from Boolean expressions, {@link dev.sculpt.tasks.TruthTable} and
 * {@link dev.sculpt.tasks.Pla} from tables, {@link dev.sculpt.tasks.CsvTask} from data. Vision tasks have a
 * package of their own.
 */
package dev.sculpt.tasks;
