/**
 * The sheet Matrix: ratings, weights and contributions side by side, the scores below them, and the
 * workings from which ranking and verdict are read. Read {@link
 * dev.decisionmatrix.workbook.matrix.MatrixSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.matrix;

import org.jspecify.annotations.NullMarked;
