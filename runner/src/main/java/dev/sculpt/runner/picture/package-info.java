/**
 * Pictures of finished networks as SVG: {@link dev.sculpt.runner.picture.NetworkPicture} (units, edges and modules),
 * {@link dev.sculpt.runner.picture.HierarchyPicture} (the modules alone) and {@link dev.sculpt.runner.picture.CurvePicture}
 * (accuracy and density over the rounds of pruning). Each gives a {@link dev.sculpt.runner.picture.Picture}, whose colours
 * are those of {@link dev.sculpt.runner.picture.PictureStyle}. Places of modules come from Eclipse ELK.
 */
package dev.sculpt.runner.picture;
