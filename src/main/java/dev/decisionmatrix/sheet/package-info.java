/**
 * Sheets that place themselves. A {@link dev.decisionmatrix.sheet.Flow} takes parts from top to
 * bottom and gives each its place; a {@link dev.decisionmatrix.sheet.Table} takes a column in one
 * call: its head, its format, the formula of a row and the figure that it must give. Formulas are
 * asked for only when everything has a place, so they may refer to whatever stands below or on
 * another sheet. Imports {@code cells} and {@code display}. Read Flow first, then Table.
 */
@NullMarked
package dev.decisionmatrix.sheet;

import org.jspecify.annotations.NullMarked;
