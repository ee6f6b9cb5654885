/**
 * Where and in what batches the networks of a plan are computed: an {@link dev.sculpt.api.execution.Execution} is handed
 * {@link dev.sculpt.api.execution.Work}, which it computes here, in another process or on other machines.
 *
 * <p>A network's result hangs on nothing but the plan, so that any execution gives the same bytes. What it may decide is
 * which networks are computed together: those of one {@link dev.sculpt.api.execution.Work#groups() group} share stages,
 * such as a dense network that several variants prune, and stay in one {@link dev.sculpt.api.execution.Batch}; apart, the
 * stage would be computed once for each.
 *
 * <p>Elsewhere means: {@link dev.sculpt.api.execution.PortableWork} is a text and files, among them the jars of the program,
 * each with its digest. They are put into a {@link dev.sculpt.api.execution.WorkerFolder}, which checks them and opens a
 * {@link dev.sculpt.api.execution.BatchWorker} in a class loader of its own. Batches go there as texts, rows come back as
 * bytes; no object of this program is serialised.
 */
package dev.sculpt.api.execution;
