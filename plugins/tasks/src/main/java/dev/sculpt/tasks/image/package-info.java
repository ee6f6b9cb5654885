/**
 * Vision tasks from images in IDX files: pairs of images side by side ({@link
 * dev.sculpt.tasks.image.ImagePairTask}) and single ones ({@link dev.sculpt.tasks.image.ImageTask}). {@link
 * dev.sculpt.tasks.image.ImageData} reads the files.
 */
package dev.sculpt.tasks.image;
