/**
 * The sheet Decision, made to fit one screen: verdict, ranking, what decides it and what would
 * change it, and the controls. Read {@link dev.decisionmatrix.workbook.decision.DecisionSheet}
 * first.
 */
@NullMarked
package dev.decisionmatrix.workbook.decision;

import org.jspecify.annotations.NullMarked;
