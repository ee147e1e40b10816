/**
 * The sheets Robustness, Left out and Samples: what the ranks would be with other weights, and
 * without any one source, team or criterion. Read {@link
 * dev.decisionmatrix.workbook.robustness.RobustnessSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.robustness;

import org.jspecify.annotations.NullMarked;
