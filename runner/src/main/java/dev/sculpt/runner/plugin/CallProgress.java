package dev.sculpt.runner.plugin;

import java.util.Optional;

/**
 * How far somebody is whom plugins are called for.
 *
 * @param caller such as {@code network 3}
 * @param plugin the name of the outermost plugin that said anything, else of the innermost
 * @param report what it said last, in one line
 * @param tries how many tries are finished
 */
public record CallProgress(String caller, String plugin, Optional<String> report, int tries) { }
