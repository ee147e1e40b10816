/** Tests of the sheets about weights. */
@NullMarked
package dev.decisionmatrix.workbook.weights;

import org.jspecify.annotations.NullMarked;
