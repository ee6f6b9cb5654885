/**
 * YAML as values that know where they were written: {@link dev.sculpt.runner.yaml.YamlReader} makes a tree of
 * {@link dev.sculpt.runner.yaml.Node}s, each at a {@link dev.sculpt.runner.problem.Position}.
 */
package dev.sculpt.runner.yaml;
