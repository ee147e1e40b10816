/**
 * The sheets About and Delivered: how to read and use the workbook, where it comes from, and every
 * input as it was. Read {@link dev.decisionmatrix.workbook.about.AboutSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.about;

import org.jspecify.annotations.NullMarked;
