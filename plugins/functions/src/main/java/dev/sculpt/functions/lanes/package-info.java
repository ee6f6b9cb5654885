/**
 * Networks laid out along a function graph before they are sculpted: {@link dev.sculpt.functions.lanes.Lanes} gives every
 * gate and function units of its own, {@link dev.sculpt.functions.lanes.LanesPruning} is the pruning stage.
 */
package dev.sculpt.functions.lanes;
