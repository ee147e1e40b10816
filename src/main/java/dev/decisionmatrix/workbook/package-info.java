/**
 * What each sheet of the workbook says: one class for a sheet's places, one for its contents.
 * Sheets choose words and places and never compute a figure; every live cell carries the figure of
 * the analysis. Imports {@code model}, {@code analysis}, {@code display} and {@code cells}. Read
 * {@link dev.decisionmatrix.workbook.DecisionWorkbook} first, then {@link
 * dev.decisionmatrix.workbook.Layout}.
 */
@NullMarked
package dev.decisionmatrix.workbook;

import org.jspecify.annotations.NullMarked;
