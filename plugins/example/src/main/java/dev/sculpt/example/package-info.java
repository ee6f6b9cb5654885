/**
 * A worked example of a plugin: {@link dev.sculpt.example.SameReaders} is the algorithm,
 * {@link dev.sculpt.example.SameReadersSettings} its settings and {@link dev.sculpt.example.ExamplePlugin} its entry.
 */
package dev.sculpt.example;
