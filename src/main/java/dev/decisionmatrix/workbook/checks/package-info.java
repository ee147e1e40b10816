/**
 * The sheet Checks: every invariant as a formula with its verdict, and one verdict over all. Read
 * {@link dev.decisionmatrix.workbook.checks.ChecksSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.checks;

import org.jspecify.annotations.NullMarked;
