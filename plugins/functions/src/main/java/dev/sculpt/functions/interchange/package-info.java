/**
 * Interchange interventions: whether a network uses a sub-function where a hierarchy says so. A
 * {@link dev.sculpt.functions.interchange.GroupGraph} is what found groups of inputs say the task is made of,
 * {@link dev.sculpt.functions.interchange.Interchange} holds a network against it, one
 * {@link dev.sculpt.functions.interchange.GateTest} for each class of gates that a module hands on.
 */
package dev.sculpt.functions.interchange;
