/** The command line: {@link dev.sculpt.runner.cli.SculptCommand} and its subcommands. */
package dev.sculpt.runner.cli;
