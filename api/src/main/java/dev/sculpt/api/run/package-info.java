/** What every stage runs with: a {@link dev.sculpt.api.run.Seed} and, around it, a {@link dev.sculpt.api.run.RunContext}. */
package dev.sculpt.api.run;
