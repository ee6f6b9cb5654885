/**
 * The multi-layer perceptron on ND4J: {@link dev.sculpt.nd4j.BlasProduct} takes the products of its large layers to the
 * OpenBLAS that ND4J brings, {@link dev.sculpt.nd4j.OpenBlas}.
 */
package dev.sculpt.nd4j;
