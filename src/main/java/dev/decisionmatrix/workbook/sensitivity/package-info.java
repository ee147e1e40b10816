/**
 * The sheet Sensitivity: what it takes to change the leader, in closed form, and every step that
 * leads there. Read {@link dev.decisionmatrix.workbook.sensitivity.SensitivitySheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.sensitivity;

import org.jspecify.annotations.NullMarked;
