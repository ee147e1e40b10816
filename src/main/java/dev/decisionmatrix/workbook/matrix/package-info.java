/**
 * The sheet Matrix: ratings, what they rest on, weights and points side by side, one block high;
 * and among the workings the steps from which ranking and verdict are read. Read {@link
 * dev.decisionmatrix.workbook.matrix.MatrixSheet} for what is seen, and {@link
 * dev.decisionmatrix.workbook.matrix.Steps} for what is worked out.
 */
@NullMarked
package dev.decisionmatrix.workbook.matrix;

import org.jspecify.annotations.NullMarked;
