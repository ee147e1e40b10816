/** Tests of the workbook's medium, and harnesses for the engines that open it. */
@NullMarked
package dev.decisionmatrix.xlsx;

import org.jspecify.annotations.NullMarked;
