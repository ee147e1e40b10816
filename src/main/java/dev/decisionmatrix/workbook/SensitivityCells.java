package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Sensitivity.
 *
 * @param knockedOut a cell for each option: why it is out, in words; empty where it is not
 * @param flip the least change of one weight that brings the option to the lead, in words
 * @param moved the least move of weight, in words
 * @param rating the least change of one rating, in words
 * @param checks what must hold of them
 * @param choice the criterion of the sweep
 */
public record SensitivityCells(
    Supplier<RangeRef> knockedOut,
    Cells<Option> flip,
    Cells<Option> moved,
    Cells<Option> rating,
    Supplier<List<Check>> checks,
    Cells<String> choice) {}
