package dev.decisionmatrix.workbook;

import java.util.List;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Methods.
 *
 * @param checks what must hold of the methods that give figures
 */
public record MethodsCells(Supplier<List<Check>> checks) {}
