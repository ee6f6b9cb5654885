/**
 * Reading a pipeline file: {@link dev.sculpt.runner.config.YamlReader} makes a tree of
 * {@link dev.sculpt.runner.config.Node}s that know where they stand, {@link dev.sculpt.runner.config.RecordBinder} turns
 * parts of it into settings records, and {@link dev.sculpt.runner.config.Problems} gathers what is wrong.
 */
package dev.sculpt.runner.config;
