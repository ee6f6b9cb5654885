/**
 * Colours of modules: {@link dev.sculpt.colours.FunctionColours} says which {@link dev.sculpt.colours.FunctionColour} each
 * module of a hierarchy has, so that a function has the same colour in pictures, pages and exported files.
 */
package dev.sculpt.colours;
