/** What the program consists of, put together: {@link dev.sculpt.runner.wiring.RunnerModule}, for commands and for workers. */
package dev.sculpt.runner.wiring;
