/**
 * What the sheets of the workbook share. Each sheet is a room, a sub-package with one public class;
 * rooms choose words and columns and never compute a figure: every live cell carries the figure of
 * the analysis. What a sheet lets others refer to is a record {@code ...Cells} here. Imports {@code
 * model}, {@code analysis}, {@code display}, {@code cells} and {@code sheet}, and no room. Read
 * {@link dev.decisionmatrix.workbook.Book} first, then a small room such as {@code
 * workbook.checks}; {@code workbook.binding} puts them together.
 */
@NullMarked
package dev.decisionmatrix.workbook;

import org.jspecify.annotations.NullMarked;
