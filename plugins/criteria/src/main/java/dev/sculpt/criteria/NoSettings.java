package dev.sculpt.criteria;

/** The settings of a criterion: none. */
public record NoSettings() { }
