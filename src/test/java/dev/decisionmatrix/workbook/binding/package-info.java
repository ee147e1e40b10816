/** Tests of the workbook's sheets. */
@NullMarked
package dev.decisionmatrix.workbook.binding;

import org.jspecify.annotations.NullMarked;
