/**
 * Writing projects of new plugins: {@link dev.sculpt.runner.template.PluginProject} fills the
 * {@link dev.sculpt.runner.template.Template} of a kind, and {@link dev.sculpt.runner.template.PluginKit} is what such a
 * project is built against. The template of a kind is the resource of its name, such as {@code unit-score.txt}.
 */
package dev.sculpt.runner.template;
