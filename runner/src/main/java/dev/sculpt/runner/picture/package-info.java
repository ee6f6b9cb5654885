/**
 * Pictures of finished networks as SVG: {@link dev.sculpt.runner.picture.NetworkPicture} (units, edges and modules),
 * {@link dev.sculpt.runner.picture.HierarchyPicture} (the modules alone),
 * {@link dev.sculpt.runner.picture.CurvePicture} (accuracy and density over the rounds of pruning) and
 * {@link dev.sculpt.runner.picture.TrainingPicture} (accuracy and loss over the epochs of the dense network); beside them
 * {@link dev.sculpt.runner.picture.GrowthPicture} shows how the time for a network grows. Each gives a
 * {@link dev.sculpt.runner.picture.Picture}, whose colours are those of {@link dev.sculpt.runner.picture.PictureStyle}.
 * Places of modules come from Eclipse ELK.
 */
package dev.sculpt.runner.picture;
