package dev.sculpt.runner.cli;

import java.nio.file.Path;

/**
 * Where runs go that no folder was named for.
 *
 * @param path of the folder that holds the folders of runs; all other paths are of its file system too
 */
record RunsFolder(Path path) { }
