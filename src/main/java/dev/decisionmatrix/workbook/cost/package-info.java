/**
 * The sheet Cost, of decisions with costs alone: what the options cost, held against their scores.
 * Read {@link dev.decisionmatrix.workbook.cost.CostSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.cost;

import org.jspecify.annotations.NullMarked;
