/** Detection of modules by the functions of the outputs that units reach. */
package dev.sculpt.functions.reach;
