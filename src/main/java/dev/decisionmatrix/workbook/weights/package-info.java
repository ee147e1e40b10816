/**
 * The sheet Weights, and one of its own for each team that compared in pairs. Read {@link
 * dev.decisionmatrix.workbook.weights.WeightsSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.weights;

import org.jspecify.annotations.NullMarked;
