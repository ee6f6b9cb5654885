/**
 * What plugins are written against. A plugin registers one {@link dev.sculpt.api.SculptPlugin}; each algorithm that it
 * offers is a {@link dev.sculpt.api.Factory} of a {@link dev.sculpt.api.Kind}, whose settings are a record described by
 * {@link dev.sculpt.api.setting.Setting}. The packages below hold the contracts of the kinds and what they speak of; the
 * rest of this page holds for all of them. The module {@code sculpt-testkit} has it as tests to extend.
 *
 * <h2>Life</h2>
 *
 * <ol>
 * <li><b>Found.</b> The jars of a plugin are loaded at the start of a command, apart from all others: they see the JDK,
 *     the packages of this api and each other. The plugin's object is made by its constructor without arguments and asked
 *     for its factories once, also where no pipeline uses them: neither may read files, start threads or write anything.
 * <li><b>Made.</b> When a pipeline has been read, factories make objects from settings that were checked by their
 *     records. One variant of a pipeline has one object for each plugin that it names; others may be made only to check
 *     settings, and never used. Making is cheap: what is large is read at the first use.
 * <li><b>Used.</b> An object serves all networks and all tries of its variant.
 * <li><b>Closed.</b> An object that is {@link java.lang.AutoCloseable} is closed once, when the command ends, whether it
 *     was used or not and however the command ends, unless the process is killed.
 * </ol>
 *
 * <h2>Threads</h2>
 *
 * <p>Objects are made, and tasks loaded ({@link dev.sculpt.api.task.TaskSource#load}), tasks checked
 * ({@link dev.sculpt.api.model.Trainable#check}), networks from elsewhere read
 * ({@link dev.sculpt.api.model.NetworkSource#networks}), networks exported
 * ({@link dev.sculpt.api.export.NetworkExport#write}), runs executed
 * ({@link dev.sculpt.api.execution.Execution#execute}) and objects closed by one thread. All other methods are called by
 * the worker threads of the run, of one object by several at once, for different networks. So an object keeps nothing
 * that changes between calls, or guards it. One call stays in its thread, and what it is given (a
 * {@link dev.sculpt.api.run.RunContext}, a visitor) is used in that thread alone. A call may split its work by parallel
 * streams, where its result does not depend on how; it leaves no thread behind. During every call the context class loader
 * of the thread is that of the plugin. Where a pipeline sets a {@code timeout}, a call with a limit has a thread of its own,
 * which is no worker.
 *
 * <p>A parallel stream shares the workers, as many as {@code --threads} says, where a worker makes the call. In any other
 * call, those by one thread and those with a limit, it leaves that number: it runs on the pool that all of Java shares, of
 * about as many threads as there are processors.
 *
 * <h2>Output</h2>
 *
 * <p>The standard output and the standard error belong to the program: results and tables on the one, messages and progress
 * on the other, read by people and by other programs. A plugin prints nothing on either; what it has to say it returns,
 * throws or reports.
 *
 * <p>A measure is a column of {@code results.csv} under its name, with underscores for hyphens. One that is
 * named as a column that is there anyway is refused: {@code index}, {@code task}, {@code layers}, {@code seed},
 * {@code variant}, {@code dense-accuracy}, {@code accuracy}, {@code units}, {@code edges}, {@code density-percent},
 * {@code modules}, {@code seconds}, {@code status}, {@code tries}, {@code tries-exact}, {@code message}.
 *
 * <h2>Who sees the truth</h2>
 *
 * <p>Tasks are handed to models, prunings, clusterings, hierarchies, criteria and their parts without the true
 * hierarchy, also where one of them hands a task to another. A measure and an explanation see it; so does what a {@link
 * dev.sculpt.api.Factory} makes that {@link dev.sculpt.api.Factory#cheating() cheats}, with the stage around it where it
 * is a part. A stage with a task among its settings can ask that for its truth, and counts as cheating likewise. Such a
 * stage is marked {@code (cheats)} wherever it is named.
 *
 * <h2>Seeds and determinism</h2>
 *
 * <p>A result is a function of the settings, the arguments and {@link dev.sculpt.api.run.RunContext#seed}: the same to
 * the last bit whenever it is computed again, on any number of threads. All randomness comes from that seed; parts of a
 * stage draw from {@link dev.sculpt.api.run.Seed#child}, so that none depends on how often another drew. No clock, no
 * hash order, no state of the machine enters a result. {@link java.lang.StrictMath} gives the same bits on every machine,
 * {@link java.lang.Math} on most. What several variants share is computed once and given to all.
 *
 * <h2>Progress and cancellation</h2>
 *
 * <p>What takes long says by {@link dev.sculpt.api.run.RunContext#report} how far it is, and calls
 * {@link dev.sculpt.api.run.RunContext#checkCancelled} about once an epoch or round, at least every second or so: it
 * throws {@link java.util.concurrent.CancellationException} where the run is being stopped, or the time of the call is over,
 * which is passed on. One that nobody asked for is a failure of the plugin. A call that goes on is interrupted, for what
 * waits; one that does not end then either is left behind on its thread, and its network is run again by
 * {@code --resume} (or counts as failed, where it was its time that was over). An interrupt that a call leaves behind is
 * cleared.
 *
 * <h2>Errors</h2>
 *
 * <table>
 * <caption>What may be thrown</caption>
 * <tr><th>where</th><th>what</th><th>what it leads to</th></tr>
 * <tr><td>settings records, factories, {@code load}, {@code check}, {@code networks}</td>
 *     <td>{@link dev.sculpt.api.setting.SettingException}</td>
 *     <td>a message with the place of the setting; nothing is run</td></tr>
 * <tr><td>a stage that holds a part to its contract</td><td>{@link dev.sculpt.api.run.BrokenContractException}</td>
 *     <td>a failure of the part's plugin on that network</td></tr>
 * <tr><td>{@link dev.sculpt.api.export.NetworkExport#write}</td><td>{@link dev.sculpt.api.export.ExportException}</td>
 *     <td>a message behind the name of the format; no file is written</td></tr>
 * <tr><td>{@link dev.sculpt.api.execution.Execution#execute}</td>
 *     <td>{@link dev.sculpt.api.execution.ExecutionException}</td>
 *     <td>a message behind the name of the execution; what is finished is written, and the run can be resumed</td></tr>
 * <tr><td>any call for a network</td><td>anything else, such as a stack overflow or {@link java.lang.OutOfMemoryError}</td>
 *     <td>a failure of the plugin on that network, in its row of the results and with its stack trace in a log; the other
 *     networks go on</td></tr>
 * <tr><td>{@code close}</td><td>anything</td><td>a line on the terminal; all else is closed nevertheless</td></tr>
 * </table>
 *
 * <p>A failure is the part's where the exception comes out of the class of a part, or names it, and that of the model, the
 * task or the source where they were called by the plugin; what a visitor throws passes through the model unchanged.
 * {@link java.lang.System#exit} ends the whole program; it is said who called it, and the run can be resumed.
 *
 * <p>What is returned is checked: null, other shapes, numbers that are not finite, dead edges that live again and labels
 * with gaps are failures as well.
 *
 * <h2>Numbers and arguments</h2>
 *
 * <p>Weights, biases, inputs and activations are finite {@code float}s; targets are in 0..1; accuracies and shares are in
 * 0..1, densities and steps of prunings in percent. Arrays of edges are row-major, {@code [to * inputs + from]}; unit
 * layer 0 is the inputs, unit layer L the outputs. Units keep their index for life. Nothing given is null or may be null
 * in return. What is given is not to be changed unless its method says so; the types of this api copy what they are made
 * of and are immutable.
 *
 * <h2>Versions</h2>
 *
 * <p>The api has a version of its own, {@link dev.sculpt.api.ApiVersion}: a plugin runs on the one it was built against
 * and on later ones of the same major number. A plugin that was built against a newer one is refused when it is loaded.
 */
package dev.sculpt.api;
