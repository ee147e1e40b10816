/**
 * What a sheet is made of, without saying how a file stores it: typed references, formulas, cells
 * that carry their expected figure, plans of sheets and charts. Imports {@code display} only. Read
 * {@link dev.decisionmatrix.cells.SheetPlan} first.
 */
@NullMarked
package dev.decisionmatrix.cells;

import org.jspecify.annotations.NullMarked;
