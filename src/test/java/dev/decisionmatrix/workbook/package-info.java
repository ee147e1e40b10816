/** Tests of the workbook's sheets. */
@NullMarked
package dev.decisionmatrix.workbook;

import org.jspecify.annotations.NullMarked;
