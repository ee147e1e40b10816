package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Robustness.
 *
 * @param withoutSource what follows without each source, in words; our own assumptions last
 * @param checks what must hold of the shares
 */
public record RobustnessCells(
    Cells<Optional<Source>> withoutSource, Supplier<List<Check>> checks) {}
