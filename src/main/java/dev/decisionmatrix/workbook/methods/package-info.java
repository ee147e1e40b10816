/**
 * The sheet Methods: what other methods make of the same ratings and weights. A method is one class
 * here, which writes its steps; the sheet goes over all of them. Read {@link
 * dev.decisionmatrix.workbook.methods.MethodsSheet} first, then ProductSteps.
 */
@NullMarked
package dev.decisionmatrix.workbook.methods;

import org.jspecify.annotations.NullMarked;
