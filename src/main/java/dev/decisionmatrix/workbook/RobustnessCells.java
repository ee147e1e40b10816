package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Robustness.
 *
 * @param withoutSource what follows without each source, in words; empty for our own assumptions
 * @param checks what must hold of the shares
 */
public record RobustnessCells(
    Function<Optional<Source>, CellRef> withoutSource, Supplier<List<Check>> checks) {}
