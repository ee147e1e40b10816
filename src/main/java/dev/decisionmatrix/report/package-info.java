/**
 * What a report says: one class per section, each returning blocks. Sections choose words and
 * places and compute no figure. Imports {@code model}, {@code analysis}, {@code display} and {@code
 * blocks}. Read {@link dev.decisionmatrix.report.DecisionReport} first.
 */
@NullMarked
package dev.decisionmatrix.report;

import org.jspecify.annotations.NullMarked;
