/** Every plugin that we ship, found by its kind, on the contract of that kind. */
package dev.sculpt.runner.contract;
