/** Tasks with a hierarchy drawn at random, so that a method can be tried on hierarchies that nobody tuned it on. */
package dev.sculpt.tasks.random;
