/**
 * The sheet Values, which is there only where some criterion's values are not linear: the points of
 * each curve, what ratios are held against, and how it all looks. Read {@code ValuesSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.values;

import org.jspecify.annotations.NullMarked;
