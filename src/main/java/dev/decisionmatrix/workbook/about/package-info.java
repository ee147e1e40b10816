/**
 * The sheet About: how to read and use the workbook, and where it comes from. Read {@link
 * dev.decisionmatrix.workbook.about.AboutSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.about;

import org.jspecify.annotations.NullMarked;
