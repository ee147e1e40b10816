/**
 * Binds the sheets of all rooms into a workbook, in the order of their tabs; nobody else knows all
 * rooms. Read {@link dev.decisionmatrix.workbook.binding.DecisionWorkbook}.
 */
@NullMarked
package dev.decisionmatrix.workbook.binding;

import org.jspecify.annotations.NullMarked;
