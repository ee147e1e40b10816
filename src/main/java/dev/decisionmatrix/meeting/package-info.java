/**
 * The way back from the meeting: what somebody changed in a workbook, and where in the files of the
 * decision it belongs. Inputs are found by what the sheets say and by the names of the workbook,
 * each checked against the other. May import {@code model}, {@code analysis}, {@code display},
 * {@code problem}, {@code cells}, {@code workbook}, {@code saved}, {@code input} and {@code edit}.
 * Read {@link dev.decisionmatrix.meeting.Meeting} first.
 */
@NullMarked
package dev.decisionmatrix.meeting;

import org.jspecify.annotations.NullMarked;
