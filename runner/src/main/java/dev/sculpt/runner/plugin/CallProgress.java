package dev.sculpt.runner.plugin;

import java.util.Optional;

/**
 * How far somebody is whom plugins are called for.
 *
 * @param caller for whom they are called
 * @param plugin the name of the outermost plugin that said anything, else of the innermost
 * @param report what it said last, in one line
 * @param tries how many tries are finished
 */
public record CallProgress(Caller caller, String plugin, Optional<String> report, int tries) { }
