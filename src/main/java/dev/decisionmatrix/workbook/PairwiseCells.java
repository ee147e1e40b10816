package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.function.Supplier;

/**
 * What other sheets refer to on a sheet of comparisons in pairs.
 *
 * @param judgements how many times as important the row's thing is as the column's
 * @param weight that follows
 * @param apart whether some are not compared with the others, not even through others
 */
public record PairwiseCells<T>(Body<T, T> judgements, Cells<T> weight, Supplier<Formula> apart) {}
