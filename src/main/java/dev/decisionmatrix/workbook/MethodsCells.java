package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Methods.
 *
 * @param ranks by each method, in the order in which they are told; "-" where an option is knocked
 *     out or the method gives no figures
 * @param checks what must hold of the methods that give figures
 */
public record MethodsCells(List<Cells<Option>> ranks, Supplier<List<Check>> checks) {}
