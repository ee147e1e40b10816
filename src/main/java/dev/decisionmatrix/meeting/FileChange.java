package dev.decisionmatrix.meeting;

import dev.decisionmatrix.problem.Place;

/**
 * A value of a file that is to be another, as people are shown it.
 *
 * @param place in the decision's folder; a row that is to be added has none
 * @param column or key
 * @param before what stands there; may be empty
 * @param after what will
 * @param why what it is for, and where the workbook has it
 */
public record FileChange(Place place, String column, String before, String after, String why) {}
