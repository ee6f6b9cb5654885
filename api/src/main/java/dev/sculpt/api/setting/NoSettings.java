package dev.sculpt.api.setting;

/** The settings of an algorithm that has none. */
public record NoSettings() { }
