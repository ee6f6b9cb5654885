/** What the program consists of, put together for commands and for workers. */
package dev.sculpt.runner.wiring;
