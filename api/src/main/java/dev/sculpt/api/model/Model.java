package dev.sculpt.api.model;

/** Contract of a model plugin: one of its two kinds. */
public sealed interface Model permits Trainable, NetworkSource { }
