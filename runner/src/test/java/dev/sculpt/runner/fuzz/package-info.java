/** What readers make of damaged and invented files: a result or one clear error, in bounded time and memory. */
package dev.sculpt.runner.fuzz;
