package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.PluginRegistry;
import jakarta.inject.Inject;

/**
 * What commands that run a pipeline are wired with.
 *
 * @param planner of pipelines
 * @param registry of the plugins that it plans with
 */
record Planning(Planner planner, PluginRegistry registry) {

    @Inject
    Planning { }
}
