package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet of a team that compared in pairs.
 *
 * @param judgements how many times as important the row's criterion is as the column's
 * @param weight that follows
 */
public record PairwiseCells(Body<Criterion, Criterion> judgements, Cells<Criterion> weight) {}
